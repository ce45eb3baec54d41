// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    let taken = text;
    taken.len()
}

pub fn start() -> usize {
    let text = String::from("text");
    let sent = send(text);
    sent + text.len()
}
