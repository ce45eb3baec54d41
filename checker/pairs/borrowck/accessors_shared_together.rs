// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: i32,
    right: i32,
}

impl Pair {
    fn left(&self) -> &i32 {
        &self.left
    }
    fn right(&self) -> &i32 {
        &self.right
    }
}

pub fn start(pair: &Pair) -> i32 {
    let left = pair.left();
    let right = pair.right();
    *left + *right
}
