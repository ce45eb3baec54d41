// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut values = vec![1usize];
    let shared = &values;
    values.push(shared.len());
    values[1]
}
