// accept
// SPDX-License-Identifier: GPL-2.0-only
fn sum(left: &i32, right: &i32) -> i32 {
    *left + *right
}

pub fn start() -> i32 {
    let values = vec![1, 2];
    sum(&values[0], &values[1])
}
