// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start<'a>(_other: &'a Point) -> &'a i32 {
    let point = Point { x: 1, y: 2 };
    let _ = point.y;
    &point.x
}
