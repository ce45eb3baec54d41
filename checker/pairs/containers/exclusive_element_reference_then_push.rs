// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut values = vec![1, 2];
    let first = &mut values[0];
    values.push(3);
    *first = 4;
}
