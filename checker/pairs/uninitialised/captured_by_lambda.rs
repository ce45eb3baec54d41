// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x: i32;
    let read = || x + 1;
    read()
}
