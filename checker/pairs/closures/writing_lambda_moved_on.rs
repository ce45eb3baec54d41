// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let first = || x += 1;
    let mut second = first;
    second();
    second();
    x
}
