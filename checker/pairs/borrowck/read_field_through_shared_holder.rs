// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    x: i32,
    y: i32,
}

pub struct Cursor<'a> {
    at: &'a mut Point,
}

pub fn start(cursor: &Cursor) -> i32 {
    cursor.at.x + cursor.at.y
}
