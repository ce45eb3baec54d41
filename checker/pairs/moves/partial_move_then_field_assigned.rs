// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

fn send(message: Message) -> usize {
    message.title.len() + message.body.len()
}

pub fn start(mut message: Message) -> usize {
    let title = message.title;
    message.title = String::from("new");
    send(message) + title.len()
}
