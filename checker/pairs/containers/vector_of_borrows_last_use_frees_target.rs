// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut all: Vec<&i32> = Vec::new();
    all.push(&x);
    let seen = *all[0];
    x = 2;
    seen + x
}
