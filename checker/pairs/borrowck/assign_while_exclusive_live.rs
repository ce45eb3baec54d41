// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn count() -> i32 {
    let mut x = 1;
    let exclusive = &mut x;
    x = 5;
    *exclusive += 1;
    x
}
