// accept
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let x = 1;
    let y = 2;
    let mut copy = View { number: &y };
    let seen = *copy.number;
    {
        let view = View { number: &x };
        copy = view;
    }
    seen + *copy.number
}
