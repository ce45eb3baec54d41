// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let mut sum = 0;
    loop {
        let text = String::from("text");
        sum += send(text);
        if sum > 8 {
            break;
        }
    }
    sum
}
