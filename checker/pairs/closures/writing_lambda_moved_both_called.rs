// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut first = || x += 1;
    let mut second = first;
    second();
    first();
    second();
    x
}
