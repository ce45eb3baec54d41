// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut first = &mut x;
    let second = &mut first;
    let third = &mut *first;
    *third += 1;
    **second += 1;
    x
}
