// reject E0596
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let step = || x += 1;
    step();
    x
}
