// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(_text: String) {}

pub fn start() -> usize {
    let text = String::from("text");
    send(text);
    let length = || text.len();
    length()
}
