// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(limit: i32) -> i32 {
    let x: i32;
    let mut round = 0;
    loop {
        round += 1;
        if round > limit {
            x = round;
            break;
        }
    }
    x
}
