// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> i32 {
    let mut x = 1;
    let y = 2;
    let mut kept = &y;
    let mut seen = *kept;
    if choose {
        kept = &x;
        seen = *kept;
    }
    x += 3;
    seen + x
}
