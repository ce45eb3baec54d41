// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut first = &mut x;
    let second = &mut first;
    let seen = x;
    **second += 1;
    seen
}
