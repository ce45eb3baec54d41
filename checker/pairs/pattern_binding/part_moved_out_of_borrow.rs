// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: String,
    right: String,
}

fn send(_text: String) {}

pub fn start(pair: &mut Pair) -> usize {
    let left = &mut pair.left;
    let right = &mut pair.right;
    send(*left);
    right.len()
}
