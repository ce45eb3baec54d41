// accept
// SPDX-License-Identifier: GPL-2.0-only
fn sum(left: &i32, right: &i32) -> i32 {
    *left + *right
}

pub fn start() -> i32 {
    let x = 1;
    sum(&x, &x)
}
