// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub fn first<'a: 'b, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 {
    if *x > 0 {
        return y;
    }
    x
}
