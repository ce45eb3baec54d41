// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn shift() -> i32 {
    let mut point = Point { x: 1, y: 2 };
    let whole = &mut point;
    let x = point.x;
    whole.y += 1;
    x
}
