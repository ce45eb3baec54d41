// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x = 1;
    let first = || x + 1;
    let second = || x + 2;
    first() + second() + x
}
