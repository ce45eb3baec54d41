// accept
// SPDX-License-Identifier: GPL-2.0-only
fn next(x: &i32) -> i32 {
    *x + 1
}

pub fn start() -> i32 {
    let mut x = 1;
    x = next(&x);
    x = next(&x) + next(&x);
    x
}
