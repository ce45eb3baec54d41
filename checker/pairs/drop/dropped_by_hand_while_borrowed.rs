// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let text = String::from("text");
    let borrowed = &text;
    drop(text);
    borrowed.len()
}
