// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

fn send(message: Message) -> usize {
    message.title.len() + message.body.len()
}

pub fn start(message: Message) -> usize {
    let title = message.title;
    send(message) + title.len()
}
