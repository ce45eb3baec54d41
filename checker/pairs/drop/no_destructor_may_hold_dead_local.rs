// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

pub fn start() -> usize {
    let first = String::from("first");
    let mut view = View { text: &first };
    let mut seen = view.text.len();
    {
        let inner = String::from("inner");
        view.text = &inner;
        seen += view.text.len();
    }
    seen
}
