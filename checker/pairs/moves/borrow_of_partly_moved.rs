// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    title: String,
    body: String,
}

fn length(message: &Message) -> usize {
    message.body.len()
}

pub fn start(message: Message) -> usize {
    let title = message.title;
    length(&message) + title.len()
}
