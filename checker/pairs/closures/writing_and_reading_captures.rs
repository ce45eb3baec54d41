// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut write = || x += 1;
    let read = || x + 1;
    write();
    read()
}
