// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    let mut kept = &mut y;
    for _ in 0..3 {
        *kept += 1;
        kept = &mut x;
        x_again(&mut x);
    }
    *kept
}

fn x_again(x: &mut i32) {
    *x += 1;
}
