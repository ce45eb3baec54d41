// reject E0596
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slice: &&mut [i32]) {
    let copy = &mut **slice;
    copy[0] = 1;
}
