// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
fn check(flag: bool) -> bool {
    flag
}

pub fn start(choose: bool) -> i32 {
    let x: i32;
    if choose || check({ x = 1; true }) {
        return x;
    }
    0
}
