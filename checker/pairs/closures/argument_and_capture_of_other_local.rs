// accept
// SPDX-License-Identifier: GPL-2.0-only
fn call(x: &mut i32, read: impl Fn() -> i32) {
    *x += read();
}

pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    call(&mut x, || y + 1);
    x
}
