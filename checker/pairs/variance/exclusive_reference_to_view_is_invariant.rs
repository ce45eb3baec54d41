// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn shorter<'a, 'b: 'a>(view: &'a mut View<'b>) -> &'a mut View<'a> {
    view
}
