// reject E0133
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(number: &u32) -> &i32 {
    std::mem::transmute(number)
}
