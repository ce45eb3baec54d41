// accept
// SPDX-License-Identifier: GPL-2.0-only
fn inspect(_text: &String) {}

pub fn start() -> usize {
    let text = String::from("text");
    inspect(&text);
    text.len()
}
