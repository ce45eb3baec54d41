// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub fn larger(x: &i32, y: &i32) -> Option<&i32> {
    if *x > *y {
        return Some(x);
    }
    None
}
