// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn add_twice() -> i32 {
    let mut x = 1;
    let first = &mut x;
    *first += 1;
    let second = &mut x;
    *second += 1;
    x
}
