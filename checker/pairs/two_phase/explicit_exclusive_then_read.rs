// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn add(values: &mut Vec<usize>, value: usize) {
    values.push(value);
}

pub fn start() -> usize {
    let mut values = vec![1usize];
    let target = &mut values;
    let length = values.len();
    add(target, length);
    values[0]
}
