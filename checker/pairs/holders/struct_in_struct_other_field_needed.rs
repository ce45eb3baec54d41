// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Inner<'a> {
    number: &'a i32,
}

pub struct Outer<'a> {
    inner: Inner<'a>,
    own: i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let outer = Outer { inner: Inner { number: &x }, own: 2 };
    let seen = *outer.inner.number;
    let own = outer.own;
    x = 3;
    seen + own + x
}
