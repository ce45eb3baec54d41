// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> impl Fn() -> i32 {
    let x = 1;
    move || x + 1
}

pub fn call() -> i32 {
    let add = start();
    add()
}
