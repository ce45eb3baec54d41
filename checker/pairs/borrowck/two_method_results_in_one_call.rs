// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: i32,
    right: i32,
}

impl Pair {
    fn left(&mut self) -> &mut i32 {
        &mut self.left
    }
    fn right(&mut self) -> &mut i32 {
        &mut self.right
    }
}

fn add(target: &mut i32, amount: &mut i32) {
    *target += *amount;
}

pub fn start(pair: &mut Pair) {
    add(pair.left(), pair.right());
}
