// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(kind: i32) -> usize {
    let text = String::from("text");
    let mut sum = 0;
    if kind == 0 {
        sum += text.len();
    }
    if kind == 0 || kind == 1 {
        sum += send(text);
    }
    sum
}
