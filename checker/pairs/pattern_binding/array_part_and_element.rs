// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = [1, 2];
    let [left, right] = &mut values;
    let seen = values[1];
    *left += *right;
    *right += 1;
    seen
}
