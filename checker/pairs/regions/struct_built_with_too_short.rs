// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn view_of<'a, 'b>(_x: &'a i32, y: &'b i32) -> View<'a> {
    View { number: y }
}
