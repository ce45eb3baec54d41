// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct View<'a> {
    number: &'a i32,
}

pub fn start() -> i32 {
    let x = 1;
    let y = 2;
    let other = View { number: &y };
    let mut kept = &other;
    let seen = *kept.number;
    {
        let view = View { number: &x };
        kept = &view;
    }
    seen + *kept.number
}
