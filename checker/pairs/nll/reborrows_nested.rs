// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let first = &mut *x;
    let second = &mut *first;
    *second += 1;
    *first += 1;
    *x += 1;
    *x
}
