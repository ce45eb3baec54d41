// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub fn start() -> i32 {
    let mut boxed = Box::new(Point { x: 1, y: 2 });
    let x = &mut boxed.x;
    let y = &mut boxed.y;
    *x += *y;
    *y += *x;
    boxed.x
}
