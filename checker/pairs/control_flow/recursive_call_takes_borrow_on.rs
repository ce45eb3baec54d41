// accept
// SPDX-License-Identifier: GPL-2.0-only
fn count(values: &Vec<i32>, index: usize) -> i32 {
    if index == values.len() {
        return 0;
    }
    values[index] + count(values, index + 1)
}

pub fn start(values: &Vec<i32>) -> i32 {
    count(values, 0)
}
