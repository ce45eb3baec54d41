// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    number: &'a i32,
}

impl<'a> View<'a> {
    fn set(&mut self, number: &'a i32) {
        self.number = number;
    }
}

pub fn start() -> i32 {
    let first = 1;
    let mut second = 2;
    let mut view = View { number: &first };
    view.set(&second);
    second = 3;
    *view.number
}
