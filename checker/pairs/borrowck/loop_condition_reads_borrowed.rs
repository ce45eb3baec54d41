// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let kept = &mut x;
    while x < 10 {
        *kept += 1;
    }
    x
}
