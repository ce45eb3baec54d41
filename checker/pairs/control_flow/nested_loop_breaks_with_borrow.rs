// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
fn send(_text: String) {}

pub fn start() -> usize {
    let text = String::from("text");
    let other = String::from("other");
    let mut kept = &other;
    for outer in 0..3 {
        for inner in 0..3 {
            if outer == inner {
                kept = &text;
                break;
            }
        }
    }
    send(text);
    kept.len()
}
