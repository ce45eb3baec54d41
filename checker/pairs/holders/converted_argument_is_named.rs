// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

impl<'a> From<&'a String> for View<'a> {
    fn from(text: &'a String) -> Self {
        View { text }
    }
}

fn make() -> String {
    String::from("kept")
}

pub fn start() -> usize {
    let text = make();
    let view: View = (&text).into();
    view.text.len()
}
