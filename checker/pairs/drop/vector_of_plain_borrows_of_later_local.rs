// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Quiet<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let mut all = Vec::new();
    let x = 1;
    all.push(Quiet { number: &x });
    *all[0].number
}
