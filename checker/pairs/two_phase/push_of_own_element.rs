// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = vec![1, 2];
    values.push(values[0]);
    values[2]
}
