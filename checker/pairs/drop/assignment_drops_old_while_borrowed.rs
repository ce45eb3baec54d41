// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

pub fn start() -> usize {
    let mut message = Message { body: String::from("old") };
    let body = &message.body;
    message = Message { body: String::from("new") };
    body.len() + message.body.len()
}
