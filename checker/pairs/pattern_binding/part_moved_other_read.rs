// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair {
    left: String,
    right: String,
}

fn send(_text: String) {}

pub fn start(pair: Pair) -> usize {
    let Pair { left, right } = pair;
    send(left);
    right.len()
}
