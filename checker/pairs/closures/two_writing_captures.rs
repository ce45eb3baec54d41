// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut first = || x += 1;
    let mut second = || x += 2;
    first();
    second();
    first();
    x
}
