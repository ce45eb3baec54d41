// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn same(x: &i32) -> &i32 {
    x
}

pub fn start() -> i32 {
    let x = 1;
    *same(&x)
}
