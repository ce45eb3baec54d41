// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x: i32;
    x = 1;
    let y = x + 1;
    y
}
