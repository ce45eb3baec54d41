// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

pub fn start(message: Message) -> usize {
    let title = message.title;
    message.body.len() + message.title.len() + title.len()
}
