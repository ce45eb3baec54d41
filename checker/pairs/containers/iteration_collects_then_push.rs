// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut values = vec![1, 2];
    let mut sum = 0;
    for value in values.iter() {
        sum += *value;
    }
    values.push(sum);
    values.len()
}
