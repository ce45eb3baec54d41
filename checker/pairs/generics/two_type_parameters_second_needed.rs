// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Two<A, B> {
    left: A,
    right: B,
}

pub fn start() -> i32 {
    let x = 1;
    let mut y = 2;
    let two = Two { left: &x, right: &y };
    let right = two.right;
    let seen = *two.left;
    y = 3;
    *right + seen + y
}
