// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x: i32;
    x += 1;
    x
}
