// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
fn read(x: &i32) -> i32 {
    *x
}

pub fn start() -> i32 {
    let x: i32;
    read(&x)
}
