// accept
// SPDX-License-Identifier: GPL-2.0-only
fn index(values: &Vec<i32>) -> usize {
    values.len() - 1
}

pub fn start() -> i32 {
    let values = vec![1, 2];
    let first = *values.get(index(&values)).unwrap();
    first
}
