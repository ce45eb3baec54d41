// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let text = String::from("text");
    let mut sum = 0;
    while sum < 9 {
        sum += 1;
        sum += send(text.clone());
    }
    sum
}
