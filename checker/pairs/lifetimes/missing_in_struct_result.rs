// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn view_of(x: &i32, y: &i32) -> View {
    if *x > *y {
        return View { number: x };
    }
    View { number: y }
}
