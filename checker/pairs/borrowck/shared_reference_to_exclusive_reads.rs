// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let first = &mut x;
    *first += 1;
    let second = &first;
    let third = &first;
    **second + **third
}
