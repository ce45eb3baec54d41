// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start() -> usize {
    let mut sum = 0;
    for _ in 0..3 {
        let text = String::from("text");
        for _ in 0..2 {
            sum += send(text);
        }
    }
    sum
}
