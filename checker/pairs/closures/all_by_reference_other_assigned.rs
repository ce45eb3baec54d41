// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x = 1;
    let mut y = 2;
    let read = || x + 1;
    y += 3;
    read() + y
}
