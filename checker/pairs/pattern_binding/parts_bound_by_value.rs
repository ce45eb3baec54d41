// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: String,
    right: String,
}

pub fn start(pair: Pair) -> usize {
    let Pair { left, right } = pair;
    left.len() + right.len()
}
