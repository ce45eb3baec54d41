// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn view_of<'a, 'b>(x: &'a i32, _y: &'b i32) -> View<'a> {
    View { number: x }
}
