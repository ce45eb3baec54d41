// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn push(values: &mut Vec<i32>) -> usize {
    values.push(1);
    0
}

pub fn start() -> i32 {
    let mut values = vec![1, 2];
    let first = *values.get(push(&mut values)).unwrap();
    first
}
