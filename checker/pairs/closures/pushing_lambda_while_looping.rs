// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = vec![1];
    let mut sum = 0;
    let mut grow = || values.push(1);
    for value in values.iter() {
        grow();
        sum += *value;
    }
    sum
}
