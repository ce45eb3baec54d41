// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let x = 1;
    let number;
    {
        let view = View { number: &x };
        number = view.number;
    }
    *number
}
