// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(mut kept: &'a mut i32, other: &'a mut i32) -> i32 {
    let seen = &mut *kept;
    let again = &mut *kept;
    *again = *other;
    *seen += 1;
    *seen
}
