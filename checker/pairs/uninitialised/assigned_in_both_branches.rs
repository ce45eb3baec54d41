// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> i32 {
    let x: i32;
    if choose {
        x = 1;
    } else {
        x = 2;
    }
    x
}
