// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

pub fn start(message: &mut Message) -> usize {
    let title = message.title;
    title.len() + message.body.len()
}
