// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let text = String::from("text");
    let sum = {
        text.len();
        send(text)
    };
    sum
}
