// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start(mut point: Point) -> i32 {
    let Point { x, y } = &mut point;
    let seen = point.x;
    *x += 1;
    *y += 1;
    seen
}
