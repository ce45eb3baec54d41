// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut all = vec![&x];
    let last = all.pop().unwrap();
    x = 2;
    *last
}
