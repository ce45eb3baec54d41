// reject E0716
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
    let view = View::new(&String::from("gone"));
    view.text.len()
}
