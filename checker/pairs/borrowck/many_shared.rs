// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn sum() -> i32 {
    let x = 1;
    let first = &x;
    let second = &x;
    let third = &x;
    *first + *second + *third + x
}
