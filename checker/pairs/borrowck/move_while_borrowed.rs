// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub fn length() -> usize {
    let text = String::from("text");
    let borrowed = &text;
    let moved = text;
    borrowed.len() + moved.len()
}
