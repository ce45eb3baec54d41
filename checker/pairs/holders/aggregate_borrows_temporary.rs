// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

fn same<'a>(view: View<'a>) -> View<'a> {
    view
}

pub fn start() -> usize {
    let view = same(View { text: &String::from("gone") });
    view.text.len()
}
