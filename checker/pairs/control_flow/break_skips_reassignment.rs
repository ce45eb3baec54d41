// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let mut text = String::from("text");
    let mut sum = 0;
    for round in 0..3 {
        sum += send(text);
        if round == 1 {
            break;
        }
        text = String::from("next");
    }
    sum
}
