// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let mut text = String::from("text");
    let sent = send(text);
    text = String::from("again");
    sent + text.len()
}
