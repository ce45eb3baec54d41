// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(slot: &mut &'a i32, other: &'a i32) {
    *slot = other;
}
