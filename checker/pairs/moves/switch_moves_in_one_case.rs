// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(kind: i32) -> usize {
    let text = String::from("text");
    let sent = match kind {
        0 => 0,
        1 => send(text),
        _ => 2,
    };
    sent + text.len()
}
