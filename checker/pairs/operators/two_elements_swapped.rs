// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) {
    std::mem::swap(&mut values[0], &mut values[1]);
}
