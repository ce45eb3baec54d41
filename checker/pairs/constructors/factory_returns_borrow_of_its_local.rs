// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub struct Reader<'a> {
    text: &'a String,
}

pub fn reader<'a>(_hint: &'a i32) -> Reader<'a> {
    let text = String::from("local");
    Reader { text: &text }
}
