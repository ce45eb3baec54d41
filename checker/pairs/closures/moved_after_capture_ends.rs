// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(_text: String) {}

pub fn start() -> usize {
    let text = String::from("text");
    let length = || text.len();
    let before = length();
    send(text);
    before
}
