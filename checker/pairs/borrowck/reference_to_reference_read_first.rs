// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let first = &x;
    let second = &first;
    let seen = **second;
    x = 2;
    seen + x
}
