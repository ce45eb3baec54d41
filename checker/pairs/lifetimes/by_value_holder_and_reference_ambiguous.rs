// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn number_of(view: View, _other: &i32) -> &i32 {
    view.number
}
