// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

impl View<'_> {
    fn length(&self) -> usize {
        self.text.len()
    }
}

fn send(_text: String) {}

pub fn start() -> usize {
    let text = String::from("text");
    let view = View { text: &text };
    let length = view.length();
    send(text);
    length
}
