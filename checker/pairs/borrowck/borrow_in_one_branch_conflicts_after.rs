// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> i32 {
    let mut x = 1;
    let y = 2;
    let mut kept = &y;
    if choose {
        kept = &x;
    }
    x = 3;
    *kept
}
