// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut values = vec![1usize, 2];
    for index in 0..values.len() {
        values[index] = values.len();
    }
}
