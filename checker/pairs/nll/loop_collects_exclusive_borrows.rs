// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut all = Vec::new();
    for _ in 0..2 {
        all.push(&mut x);
    }
    *all[0]
}
