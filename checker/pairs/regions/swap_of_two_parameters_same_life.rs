// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(left: &mut &'a i32, right: &mut &'a i32) {
    *left = *right;
}
