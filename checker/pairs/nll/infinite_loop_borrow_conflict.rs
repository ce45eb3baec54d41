// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
fn read(_x: &i32) {}

pub fn start() {
    let mut x = 1;
    let kept = &x;
    loop {
        x = 2;
        read(kept);
    }
}
