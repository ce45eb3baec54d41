// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn sum() -> i32 {
    let mut x = 1;
    let shared = &x;
    let before = *shared;
    let exclusive = &mut x;
    *exclusive += 1;
    before + *exclusive
}
