// accept
// SPDX-License-Identifier: GPL-2.0-only
fn read(_x: &i32) {}

pub fn start() {
    let mut x = 1;
    loop {
        x += 1;
        let kept = &x;
        read(kept);
        if x > 9 {
            x = 0;
        }
    }
}
