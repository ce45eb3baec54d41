// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut counter = 0;
    let first = 7;
    let mut previous = &first;
    let mut sum = 0;
    while sum < 10 {
        sum += *previous;
        counter += 1;
        previous = &counter;
    }
    sum
}
