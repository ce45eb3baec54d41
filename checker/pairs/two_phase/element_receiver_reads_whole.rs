// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut outer = vec![vec![1usize], vec![2]];
    outer[0].push(outer.len());
    outer[0].len()
}
