// accept
// SPDX-License-Identifier: GPL-2.0-only
fn first<T, U>(left: T, _right: U) -> T {
    left
}

pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    let kept = first(&y, &x);
    x = 3;
    *kept + x
}
