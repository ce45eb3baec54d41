// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let text = String::from("text");
    let borrowed = &text;
    let length = borrowed.len();
    drop(text);
    length
}
