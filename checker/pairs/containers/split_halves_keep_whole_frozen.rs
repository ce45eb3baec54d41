// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut values = vec![1, 2];
    let (left, right) = values.split_at_mut(1);
    values.push(3);
    left[0] = right[0];
}
