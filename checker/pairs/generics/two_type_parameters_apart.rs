// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Two<A, B> {
    left: A,
    right: B,
}

pub fn start() -> i32 {
    let x = 1;
    let mut y = 2;
    let two = Two { left: &x, right: &y };
    let left = two.left;
    let seen = *two.right;
    y = 3;
    *left + seen + y
}
