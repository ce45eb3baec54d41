// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(mut values: Vec<i32>) -> i32 {
    let mut sum = 0;
    while let Some(value) = values.pop() {
        sum += value;
        if value > 3 {
            values.push(value - 1);
        }
    }
    sum
}
