// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    let mut kept = &y;
    let mut seen = 0;
    loop {
        seen += *kept;
        if seen > 3 {
            kept = &x;
            break;
        }
    }
    x = 5;
    *kept
}
