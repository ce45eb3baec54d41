// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> i32 {
    let a = 1;
    let b = 2;
    let chosen: &i32;
    if choose {
        chosen = &a;
    } else {
        chosen = &b;
    }
    *chosen
}
