// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(_other: &'a String) -> &'a String {
    &String::new()
}
