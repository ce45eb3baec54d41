// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start() -> i32 {
    let mut point = Point { x: 1, y: 2 };
    let mut move_x = || point.x += 1;
    let y = &mut point.y;
    *y += 1;
    move_x();
    point.x + point.y
}
