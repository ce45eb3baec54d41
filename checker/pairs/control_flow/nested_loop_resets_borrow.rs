// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(_text: String) {}

pub fn start() -> usize {
    let text = String::from("text");
    let other = String::from("other");
    let mut kept = &other;
    let mut sum = kept.len();
    for outer in 0..3 {
        for inner in 0..3 {
            if outer == inner {
                kept = &text;
                sum += kept.len();
                break;
            }
        }
        kept = &other;
    }
    send(text);
    sum + other.len()
}
