// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let a = 1;
    let mut b = 2;
    let mut kept = &a;
    let seen = *kept;
    kept = &b;
    b = 3;
    seen + *kept
}
