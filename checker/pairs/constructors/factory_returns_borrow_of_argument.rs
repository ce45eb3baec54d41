// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Reader<'a> {
    text: &'a String,
}

pub fn reader<'a>(text: &'a String) -> Reader<'a> {
    let local = String::from("local");
    let _ = local.len();
    Reader { text }
}
