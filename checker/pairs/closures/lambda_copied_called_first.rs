// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let read = || x + 1;
    let again = read;
    let seen = again() + read();
    x = 2;
    seen + x
}
