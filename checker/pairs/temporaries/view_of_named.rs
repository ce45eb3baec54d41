// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

impl<'a> View<'a> {
    fn new(text: &'a String) -> Self {
        View { text }
    }
}

pub fn start() -> usize {
    let text = String::from("kept");
    let view = View::new(&text);
    view.text.len()
}
