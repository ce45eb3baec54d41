// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Both<'a> {
    left: &'a i32,
    right: &'a i32,
}

pub fn start() -> i32 {
    let x = 1;
    let mut y = 2;
    let z = 3;
    let mut both = Both { left: &x, right: &y };
    both.left = &z;
    y = 4;
    *both.left + *both.right
}
