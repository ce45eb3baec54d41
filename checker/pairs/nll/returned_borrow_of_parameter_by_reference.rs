// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn first<'a>(text: &'a String, _other: &i32) -> &'a String {
    text
}
