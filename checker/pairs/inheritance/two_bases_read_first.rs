// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Left<'a> {
    number: &'a i32,
}

pub struct Right<'b> {
    number: &'b i32,
}

pub struct Both<'a, 'b> {
    left: Left<'a>,
    right: Right<'b>,
}

pub fn start() -> i32 {
    let x = 1;
    let mut y = 2;
    let both = Both { left: Left { number: &x }, right: Right { number: &y } };
    let sum = *both.left.number + *both.right.number;
    y = 3;
    sum + y
}
