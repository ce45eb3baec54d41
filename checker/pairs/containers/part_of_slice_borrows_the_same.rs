// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut array = [1, 2, 3];
    let slice: &[i32] = &array;
    let part = &slice[1..3];
    array[2] = 5;
    part[1]
}
