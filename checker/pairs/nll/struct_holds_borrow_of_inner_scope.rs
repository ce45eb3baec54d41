// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

pub fn start() -> usize {
    let first = String::from("outer");
    let mut view = View { text: &first };
    {
        let text = String::from("inner");
        view = View { text: &text };
    }
    view.text.len()
}
