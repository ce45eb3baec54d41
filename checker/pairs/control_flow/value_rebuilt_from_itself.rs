// accept
// SPDX-License-Identifier: GPL-2.0-only
fn longer(text: String) -> String {
    let mut made = text;
    made.push('!');
    made
}

pub fn start() -> usize {
    let mut text = String::from("text");
    text = longer(text);
    text = longer(text);
    text.len()
}
