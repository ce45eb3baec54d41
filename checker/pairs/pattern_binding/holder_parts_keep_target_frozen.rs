// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a> {
    left: &'a i32,
    right: &'a i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    let Pair { left, right } = Pair { left: &x, right: &y };
    x = 3;
    *left + *right
}
