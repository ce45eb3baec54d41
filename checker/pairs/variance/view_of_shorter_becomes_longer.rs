// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn longer<'a, 'b: 'a>(view: View<'a>, _y: &'b i32) -> View<'b> {
    view
}
