// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

pub fn mix<'a, 'b>(pair: &mut Pair<'a, 'b>) {
    pair.left = pair.right;
}
