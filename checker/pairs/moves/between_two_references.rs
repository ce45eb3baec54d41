// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(left: &mut String, right: &mut String) {
    *left = *right;
}
