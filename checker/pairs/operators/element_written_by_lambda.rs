// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) -> i32 {
    let first = &values[0];
    let mut second = || values[1] = 3;
    second();
    *first
}
