// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut a = 1;
    let b = 2;
    let mut kept = &a;
    let seen = &*kept;
    kept = &b;
    a = 3;
    *seen + *kept
}
