// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

fn double(number: &i32) -> i32 {
    number * 2
}

pub fn shift(point: &mut Point) {
    let x = &mut point.x;
    let twice = double(&point.y);
    *x += twice;
}
