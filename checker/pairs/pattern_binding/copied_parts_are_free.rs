// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start(mut point: Point) -> i32 {
    let Point { x, y } = point;
    point.x = 5;
    x + y + point.x
}
