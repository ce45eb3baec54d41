// reject E0381
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(count: i32) -> i32 {
    let mut sum = 0;
    for round in 0..count {
        let x: i32;
        if round > 0 {
            x = round;
        }
        sum += x;
    }
    sum
}
