// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn shorter<'a, 'b: 'a>(view: &'a View<'b>) -> &'a View<'a> {
    view
}
