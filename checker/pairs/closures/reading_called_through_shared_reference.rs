// accept
// SPDX-License-Identifier: GPL-2.0-only
fn call(read: &impl Fn() -> i32) -> i32 {
    read() + read()
}

pub fn start() -> i32 {
    let x = 1;
    call(&|| x + 1)
}
