// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: i32,
    right: i32,
}

impl Pair {
    fn left(&mut self) -> &mut i32 {
        &mut self.left
    }
    fn right(&self) -> &i32 {
        &self.right
    }
}

pub fn start(pair: &mut Pair) -> i32 {
    let left = pair.left();
    let right = pair.right();
    *left += *right;
    *left
}
