// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn number_of<'s, 'a>(view: &'s View<'a>) -> &'s i32 {
    view.number
}
