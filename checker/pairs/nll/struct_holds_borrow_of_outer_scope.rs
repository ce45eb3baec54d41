// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

pub fn start() -> usize {
    let first = String::from("outer");
    let text = String::from("text");
    let mut view = View { text: &first };
    let seen = view.text.len();
    {
        view = View { text: &text };
    }
    seen + view.text.len()
}
