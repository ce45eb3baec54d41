// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut boxed = Box::new(1);
    let first = &mut *boxed;
    let second = &mut *boxed;
    *first += 1;
    *second += 1;
    *first
}
