// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

pub fn start(x: &mut i32) {
    let writer = Writer { target: x };
    let first = &mut *writer.target;
    let second = &mut *writer.target;
    *second += 1;
    *first += 1;
}
