// reject E0503
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slice: &mut [i32]) -> i32 {
    let copy = &mut *slice;
    let seen = slice[0];
    copy[0] = 1;
    seen
}
