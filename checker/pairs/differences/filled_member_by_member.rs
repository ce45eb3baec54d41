// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    pub left: i32,
    pub right: i32,
}

pub fn work() -> i32 {
    let mut pair: Pair;
    pair.left = 1;
    pair.right = 2;
    pair.left + pair.right
}
