// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut all = Vec::new();
    for round in 0..2 {
        let x = round;
        all.push(&x);
    }
    *all[0]
}
