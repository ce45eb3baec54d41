// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn shorter<'a, 'b: 'a>(x: &'a i32, y: &'b i32) -> &'a i32 {
    let mut kept: &'a i32 = x;
    if *x > 0 {
        kept = y;
    }
    kept
}
