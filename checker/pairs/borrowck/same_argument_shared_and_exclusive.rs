// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
fn add(target: &mut i32, amount: &i32) {
    *target += *amount;
}

pub fn start() -> i32 {
    let mut x = 1;
    add(&mut x, &x);
    x
}
