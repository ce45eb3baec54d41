// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

pub fn start() -> usize {
    let body = String::from("text");
    let message = Message { body: body };
    message.body.len() + body.len()
}
