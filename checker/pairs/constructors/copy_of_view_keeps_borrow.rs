// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let mut x = 1;
    let copy;
    {
        let view = View { number: &x };
        copy = view;
    }
    x = 2;
    *copy.number
}
