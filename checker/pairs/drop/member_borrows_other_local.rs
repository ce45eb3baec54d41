// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct User<'a> {
    text: Option<&'a String>,
}

impl Drop for User<'_> {
    fn drop(&mut self) {
        let _ = self.text.is_some();
    }
}

pub struct Both<'a> {
    user: User<'a>,
    text: String,
}

pub fn start() {
    let text = String::from("other");
    let mut both = Both { user: User { text: None }, text: String::from("text") };
    both.user.text = Some(&text);
    both.text.clear();
}
