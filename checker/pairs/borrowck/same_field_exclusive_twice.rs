// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn shift(point: &mut Point) {
    let x = &mut point.x;
    let again = &mut point.x;
    *x += 1;
    *again += point.y;
    *x += 1;
}
