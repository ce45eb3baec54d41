// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut values = [1, 2, 3];
    let first = &mut values[0];
    let again = &mut values[0];
    *first += 1;
    *again += 1;
    *first
}
