// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let mut sum = 0;
    for _ in 0..3 {
        for _ in 0..2 {
            let text = String::from("text");
            sum += send(text);
        }
    }
    sum
}
