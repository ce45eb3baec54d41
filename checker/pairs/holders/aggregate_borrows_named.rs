// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

fn same<'a>(view: View<'a>) -> View<'a> {
    view
}

pub fn start() -> usize {
    let text = String::from("kept");
    let view = same(View { text: &text });
    view.text.len()
}
