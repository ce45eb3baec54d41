// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

impl Message {
    fn length(&self) -> usize {
        self.body.len()
    }
}

fn send(_message: Message) {}

pub fn start(message: Message) -> usize {
    let length = message.length();
    send(message);
    length
}
