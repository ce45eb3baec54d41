// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn add(left: &mut i32, right: &i32) {
    *left += *right;
}

pub fn start() -> i32 {
    let mut values = vec![1, 2];
    add(&mut values[0], &values[1]);
    values[0]
}
