// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(count: i32) -> i32 {
    let x: i32;
    let mut round = 0;
    while round < count {
        x = round;
        return x;
    }
    round += x;
    round
}
