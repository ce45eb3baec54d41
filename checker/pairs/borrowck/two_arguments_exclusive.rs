// accept
// SPDX-License-Identifier: GPL-2.0-only
fn exchange(left: &mut i32, right: &mut i32) {
    let old = *left;
    *left = *right;
    *right = old;
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    exchange(&mut x, &mut y);
    x + y
}
