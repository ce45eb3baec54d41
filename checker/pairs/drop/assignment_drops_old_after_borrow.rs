// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

pub fn start() -> usize {
    let mut message = Message { body: String::from("old") };
    let body = &message.body;
    let before = body.len();
    message = Message { body: String::from("new") };
    before + message.body.len()
}
