// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let read = move || x + 1;
    x = 2;
    read() + x
}
