// accept
// SPDX-License-Identifier: GPL-2.0-only
fn first<'a, 'b>(left: &'a mut i32, right: &'b i32) -> &'a mut i32 {
    *left += *right;
    left
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    let kept = first(&mut x, &y);
    y += 1;
    *kept += y;
    x
}
