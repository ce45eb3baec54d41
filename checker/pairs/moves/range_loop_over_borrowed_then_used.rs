// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let numbers = vec![1, 2];
    let mut sum = 0;
    for number in &numbers {
        sum += *number as usize;
    }
    sum + numbers.len()
}
