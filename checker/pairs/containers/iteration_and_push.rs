// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut values = vec![1, 2];
    for value in values.iter() {
        values.push(*value);
    }
    values.len()
}
