// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn view_of<'a>(x: &'a i32, y: &'a i32) -> View<'a> {
    if *x > *y {
        return View { number: x };
    }
    View { number: y }
}
