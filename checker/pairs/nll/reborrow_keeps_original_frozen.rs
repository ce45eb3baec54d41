// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let reborrowed = &mut *x;
    *x = 2;
    *reborrowed += 1;
    *x
}
