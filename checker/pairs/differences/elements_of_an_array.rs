// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn work() {
    let mut numbers = [1, 2];
    let first = &mut numbers[0];
    let second = &mut numbers[1];
    *first += *second;
    *second += *first;
    drop(numbers);
}
