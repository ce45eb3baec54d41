// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let first = &mut *x;
    let second = &mut *first;
    let third = &mut *x;
    *third += 1;
    *second += 1;
    *x
}
