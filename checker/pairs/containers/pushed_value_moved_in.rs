// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut texts = Vec::new();
    let text = String::from("one");
    texts.push(text);
    texts.len() + text.len()
}
