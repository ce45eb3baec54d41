// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let view = &x;
    let read = move || *view + 1;
    x = 2;
    read()
}
