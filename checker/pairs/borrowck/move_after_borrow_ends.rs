// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn length() -> usize {
    let text = String::from("text");
    let borrowed = &text;
    let before = borrowed.len();
    let moved = text;
    before + moved.len()
}
