// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn number_of(view: View) -> &i32 {
    view.number
}

pub fn start(x: &i32) -> i32 {
    *number_of(View { number: x })
}
