// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x: i32;
    x = 1;
    let read = || x + 1;
    read()
}
