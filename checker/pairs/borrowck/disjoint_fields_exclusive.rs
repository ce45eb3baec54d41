// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn shift(point: &mut Point) {
    let x = &mut point.x;
    let y = &mut point.y;
    *x += *y;
    *y += *x;
}
