// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(mut values: Vec<i32>) -> i32 {
    let mut sum = 0;
    while !values.is_empty() {
        let last = values.last_mut().unwrap();
        values.pop();
        *last += 1;
        sum += *last;
    }
    sum
}
