// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) -> i32 {
    values[0] += values[0];
    values[0] += values[1];
    values[0] = values[1];
    values[0]
}
