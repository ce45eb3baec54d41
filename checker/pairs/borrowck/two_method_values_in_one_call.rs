// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: i32,
    right: i32,
}

impl Pair {
    fn left(&mut self) -> i32 {
        self.left += 1;
        self.left
    }
    fn right(&mut self) -> i32 {
        self.right += 1;
        self.right
    }
}

fn add(target: i32, amount: i32) -> i32 {
    target + amount
}

pub fn start(pair: &mut Pair) -> i32 {
    add(pair.left(), pair.right())
}
