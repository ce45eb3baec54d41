// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut all: Vec<&i32> = Vec::new();
    all.push(&x);
    x = 2;
    *all[0]
}
