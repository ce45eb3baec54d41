// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let reborrowed = &mut *x;
    *reborrowed += 1;
    *x = 2;
    *x
}
