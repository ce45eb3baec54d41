// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start<'a>(point: &'a Point) -> &'a i32 {
    if point.y > 0 {
        return &point.y;
    }
    &point.x
}
