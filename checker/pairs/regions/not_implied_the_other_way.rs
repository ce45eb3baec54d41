// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
    own: i32,
}

pub fn own_of<'s, 'a>(view: &'s View<'a>) -> &'a i32 {
    &view.own
}
