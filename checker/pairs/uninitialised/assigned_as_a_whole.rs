// accept
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start() -> i32 {
    let point: Point;
    point = Point { x: 1, y: 2 };
    let copy = point;
    copy.x + copy.y
}
