// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
fn first<'a>(x: &'a i32, _y: &i32) -> &'a i32 {
    x
}

pub fn start(choose: bool) -> i32 {
    let mut a = 1;
    let b = 2;
    let kept = if choose { first(&a, &b) } else { first(&b, &a) };
    a = 3;
    *kept
}
