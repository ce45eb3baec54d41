// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

pub fn split(message: Message) -> usize {
    let title = &message.title;
    let body = message.body;
    title.len() + body.len()
}
