// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn sum() -> i32 {
    let mut x = 1;
    let exclusive = &mut x;
    let copy = *exclusive;
    *exclusive += 1;
    copy
}
