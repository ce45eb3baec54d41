// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = [1, 2];
    let [left, right] = &mut values;
    *left += *right;
    *right += *left;
    values[0]
}
