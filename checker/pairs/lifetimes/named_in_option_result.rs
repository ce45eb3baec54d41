// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn larger<'a>(x: &'a i32, y: &i32) -> Option<&'a i32> {
    if *x > *y {
        return Some(x);
    }
    None
}
