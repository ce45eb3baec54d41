// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = vec![1, 2];
    values.push(3);
    values[0] = 4;
    values.push(5);
    values[0]
}
