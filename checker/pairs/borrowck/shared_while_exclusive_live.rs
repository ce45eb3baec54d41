// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn sum() -> i32 {
    let mut x = 1;
    let exclusive = &mut x;
    let shared = &x;
    *exclusive += 1;
    *shared
}
