// accept
// SPDX-License-Identifier: GPL-2.0-only
fn set(flag: bool) -> bool {
    flag
}

pub fn start(choose: bool) -> i32 {
    let x: i32;
    if choose && set({ x = 1; true }) {
        return x;
    }
    0
}
