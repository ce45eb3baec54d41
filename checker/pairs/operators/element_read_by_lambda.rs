// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) -> i32 {
    let first = &values[0];
    let second = || values[1];
    second() + *first
}
