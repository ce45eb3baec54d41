// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

fn view_of(number: &i32) -> View<'_> {
    View { number }
}

pub fn start() -> i32 {
    let mut x = 1;
    let view = view_of(&x);
    x = 2;
    *view.number
}
