// accept
// SPDX-License-Identifier: GPL-2.0-only
fn make() -> Vec<i32> {
    vec![1, 2]
}

pub fn start() -> i32 {
    let mut sum = 0;
    for number in make() {
        sum += number;
    }
    sum
}
