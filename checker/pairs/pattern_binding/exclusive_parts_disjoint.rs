// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start(point: &mut Point) {
    let Point { x, y } = point;
    *x += *y;
    *y += *x;
}
