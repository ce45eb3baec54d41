// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Both<'a> {
    left: &'a mut i32,
    right: &'a mut i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    let both = Both { left: &mut x, right: &mut y };
    *both.left += *both.right;
    *both.right += *both.left;
    x + y
}
