// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn first<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 {
    if *y > 0 {
        return x;
    }
    x
}
