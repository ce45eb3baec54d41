// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn sum(values: &[i32]) -> i32 {
    values[0] + values[1]
}

pub fn start() -> i32 {
    let mut values = vec![1, 2];
    let slice = values.as_slice();
    values.push(3);
    sum(slice)
}
