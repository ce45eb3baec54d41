// accept
// SPDX-License-Identifier: GPL-2.0-only
pub unsafe fn first(pointer: *const i32) -> i32 {
    unsafe { *pointer }
}

pub fn start(pointer: *const i32) -> i32 {
    unsafe { first(pointer) }
}
