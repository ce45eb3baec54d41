// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = [1, 2, 3];
    let first = &mut values[0];
    let [_, second, _] = &mut [4, 5, 6];
    *first += *second;
    values[0]
}
