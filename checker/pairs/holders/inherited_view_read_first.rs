// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub struct Named<'a> {
    view: View<'a>,
    name: i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let named = Named { view: View { number: &x }, name: 2 };
    let seen = *named.view.number + named.name;
    x = 3;
    seen + x
}
