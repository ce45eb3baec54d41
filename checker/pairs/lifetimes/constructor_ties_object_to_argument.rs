// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

impl<'a> View<'a> {
    fn new(number: &'a i32) -> Self {
        View { number }
    }
}

pub fn start() -> i32 {
    let first = 1;
    let mut view = View::new(&first);
    let seen = *view.number;
    {
        let inner = 2;
        view = View::new(&inner);
    }
    seen + *view.number
}
