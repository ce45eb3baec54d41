// reject E0716
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
    String::from("gone")
}

pub fn start() -> usize {
    let view: View = (&make()).into();
    view.text.len()
}
