// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub fn front(text: String) -> &String {
    &text
}
