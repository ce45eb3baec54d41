// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

pub fn turned<'a, 'b>(pair: Pair<'a, 'b>) -> Pair<'b, 'a> {
    Pair { left: pair.left, right: pair.right }
}
