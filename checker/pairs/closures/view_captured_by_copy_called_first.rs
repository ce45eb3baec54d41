// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let view = &x;
    let read = move || *view + 1;
    let seen = read();
    x = 2;
    seen + x
}
