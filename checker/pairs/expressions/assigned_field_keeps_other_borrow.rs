// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Both<'a> {
    left: &'a i32,
    right: &'a i32,
}

pub fn start() -> i32 {
    let x = 1;
    let y = 2;
    let z = 3;
    let mut both = Both { left: &x, right: &y };
    both.left = &z;
    *both.left + *both.right
}
