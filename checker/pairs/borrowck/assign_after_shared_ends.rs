// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn old_and_new() -> i32 {
    let mut x = 1;
    let shared = &x;
    let old = *shared;
    x = 2;
    old + x
}
