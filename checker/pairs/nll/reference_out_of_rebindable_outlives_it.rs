// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(x: &'a i32, y: &'a i32) -> &'a i32 {
    let mut kept = x;
    let seen = &*kept;
    kept = y;
    if *kept > 0 {
        return seen;
    }
    &*kept
}
