// reject E0133
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(pointer: *const i32) -> i32 {
    let first;
    unsafe {
        first = *pointer;
    }
    first + *pointer
}
