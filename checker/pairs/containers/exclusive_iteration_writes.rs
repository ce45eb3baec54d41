// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut values = vec![1, 2];
    for value in values.iter_mut() {
        *value += 1;
    }
    values.clear();
    values.len()
}
