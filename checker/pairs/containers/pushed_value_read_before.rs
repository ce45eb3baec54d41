// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut texts = Vec::new();
    let text = String::from("one");
    let length = text.len();
    texts.push(text);
    texts.len() + length
}
