// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slice: &mut &mut [i32]) {
    let copy = &mut **slice;
    copy[0] = 1;
    slice[0] = 2;
}
