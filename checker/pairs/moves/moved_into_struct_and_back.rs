// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

pub fn start() -> usize {
    let mut body = String::from("text");
    let message = Message { body: body };
    body = message.body;
    body.len()
}
