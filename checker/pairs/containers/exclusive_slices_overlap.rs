// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut values = vec![1, 2];
    let left = values.as_mut_slice();
    let right = values.as_mut_slice();
    left[0] = right[1];
}
