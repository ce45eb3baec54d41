// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut values = vec![1usize, 2];
    for value in values.iter_mut() {
        *value = values.len();
    }
}
