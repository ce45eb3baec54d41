// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Both<'a> {
    left: &'a mut i32,
    right: &'a mut i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let both = Both { left: &mut x, right: &mut x };
    *both.left += *both.right;
    x
}
