// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Point {
    name: String,
    x: i32,
}

fn send(_point: Point) {}

pub fn start(mut point: Point) {
    send(point);
    point.x = 1;
}
