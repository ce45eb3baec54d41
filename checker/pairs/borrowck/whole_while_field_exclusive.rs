// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

fn length(point: &Point) -> i32 {
    point.x + point.y
}

pub fn shift(point: &mut Point) {
    let x = &mut point.x;
    let before = length(point);
    *x += before;
}
