// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn shorter<'a, 'b: 'a>(_x: &'a i32, view: View<'b>) -> View<'a> {
    view
}
