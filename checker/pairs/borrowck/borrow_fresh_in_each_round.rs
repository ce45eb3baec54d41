// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    for _ in 0..3 {
        let kept = &mut x;
        *kept += 1;
        x_again(&mut x);
    }
    x
}

fn x_again(x: &mut i32) {
    *x += 1;
}
