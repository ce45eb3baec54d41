// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let first = View { number: &x };
    let second = View { number: first.number };
    let sum = *second.number + *first.number;
    x = 2;
    sum + x
}
