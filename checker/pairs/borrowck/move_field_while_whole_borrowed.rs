// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

pub fn split(message: Message) -> usize {
    let whole = &message;
    let body = message.body;
    whole.title.len() + body.len()
}
