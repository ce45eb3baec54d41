// accept
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct Point {
    x: i32,
    y: i32,
}

fn send(point: Point) -> i32 {
    point.x + point.y
}

pub fn start() -> i32 {
    let point = Point { x: 1, y: 2 };
    let other = point;
    send(point) + send(other) + point.x
}
