// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let view = View { number: &x };
    let seen = *view.number;
    x = 2;
    seen + x
}
