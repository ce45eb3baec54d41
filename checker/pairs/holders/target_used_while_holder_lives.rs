// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

pub fn start(x: &mut i32) -> i32 {
    let writer = Writer { target: &mut *x };
    let seen = *x;
    *writer.target += 1;
    seen
}
