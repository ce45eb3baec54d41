// reject E0133
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(pointer: *mut i32) {
    *pointer = 1;
}
