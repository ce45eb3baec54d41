// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub fn first<'a>(text: String, _other: &'a i32) -> &'a String {
    &text
}
