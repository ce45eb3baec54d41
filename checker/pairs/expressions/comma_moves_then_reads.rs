// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let text = String::from("text");
    let sum = {
        send(text);
        text.len()
    };
    sum
}
