// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut first = || x += 1;
    first();
    first();
    let mut second = || x += 2;
    second();
    x
}
