// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(kind: i32) -> usize {
    let text = String::from("text");
    match kind {
        0 => send(text),
        1 => send(text) + 1,
        _ => text.len(),
    }
}
