// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let first = Writer { target: &mut x };
    let second = Writer { target: &mut *first.target };
    *second.target += 1;
    let third = Writer { target: &mut *first.target };
    *third.target += 1;
    *first.target += 1;
    x
}
