// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn adder(x: &i32) -> impl Fn() -> i32 + '_ {
    move || *x + 1
}

pub fn call() -> i32 {
    let mut x = 1;
    let sum = adder(&x)();
    x = 2;
    sum + x
}
