// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    name: String,
    x: i32,
}

fn send(_point: Point) {}

pub fn start(mut point: Point) -> i32 {
    send(point);
    point = Point { name: String::new(), x: 1 };
    point.x = 2;
    point.x
}
