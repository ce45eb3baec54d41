// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String, length: usize) -> usize {
    text.len() + length
}

pub fn start() -> usize {
    let text = String::from("text");
    send(text, text.len())
}
