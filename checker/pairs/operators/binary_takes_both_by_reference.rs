// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::ops::Add;

pub struct Vector {
    x: i32,
    y: i32,
}

impl Add for &Vector {
    type Output = Vector;
    fn add(self, other: &Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y }
    }
}

pub fn start(mut vector: Vector) -> i32 {
    let sum = &vector + &vector;
    vector.x = 0;
    sum.x + sum.y + vector.x
}
