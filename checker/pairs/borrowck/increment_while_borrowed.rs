// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let kept = &x;
    x += 1;
    *kept + x
}
