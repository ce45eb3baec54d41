// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    let read = || x + y;
    x = 3;
    read()
}
