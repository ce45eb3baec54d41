// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(i: usize, j: usize) -> i32 {
    let mut values = vec![1, 2, 3];
    let first = &mut values[i];
    let second = &mut values[j];
    *first += 1;
    *second += 1;
    values[0]
}
