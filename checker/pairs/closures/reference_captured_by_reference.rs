// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let read = || *x + 1;
    let seen = read();
    *x = 2;
    seen + read()
}
