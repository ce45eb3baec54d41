// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    let read = move || x + y;
    x = 3;
    y = 4;
    read() + x + y
}
