// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

fn send(_text: String) {}

pub fn start(message: Message) -> usize {
    let length = || message.title.len();
    send(message.body);
    length()
}
