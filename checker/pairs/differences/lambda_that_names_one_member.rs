// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Both {
    pub left: String,
    pub right: String,
}

pub fn work(mut both: Box<Both>) {
    let left = &mut both.left;
    let size = || both.right.len();
    left.push('x');
    drop(size());
}
