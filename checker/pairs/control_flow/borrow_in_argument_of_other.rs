// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(length: &String, text: String) -> usize {
    length.len() + text.len()
}

pub fn start() -> usize {
    let text = String::from("text");
    let other = String::from("other");
    send(&other, text)
}
