// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a, 'b>(left: &mut &'a i32, right: &mut &'b i32) {
    *left = *right;
}
