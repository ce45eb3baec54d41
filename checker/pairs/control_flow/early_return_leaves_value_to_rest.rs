// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(kind: i32) -> usize {
    let text = String::from("text");
    if kind == 0 {
        return send(text);
    }
    if kind == 1 {
        return send(text) + 1;
    }
    send(text) + 2
}
