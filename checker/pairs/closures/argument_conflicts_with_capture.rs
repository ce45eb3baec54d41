// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn call(x: &mut i32, read: impl Fn() -> i32) {
    *x += read();
}

pub fn start() -> i32 {
    let mut x = 1;
    call(&mut x, || x + 1);
    x
}
