// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(number: &u32) -> &i32 {
    unsafe { std::mem::transmute(number) }
}
