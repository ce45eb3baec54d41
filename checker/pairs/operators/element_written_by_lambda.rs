// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = vec![1, 2];
    let first = &values[0];
    let mut second = || values[1] = 3;
    second();
    *first
}
