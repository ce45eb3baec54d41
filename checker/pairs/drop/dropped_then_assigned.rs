// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut text = String::from("text");
    drop(text);
    text = String::from("next");
    text.len()
}
