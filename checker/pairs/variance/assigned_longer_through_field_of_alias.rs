// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let y = 2;
    let x = 1;
    let mut view = View { number: &y };
    {
        let alias = &mut view;
        alias.number = &x;
    }
    *view.number
}
