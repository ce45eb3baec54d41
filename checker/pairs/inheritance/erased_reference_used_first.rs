// accept
// SPDX-License-Identifier: GPL-2.0-only
pub trait Source {
    fn get(&self) -> i32;
}

pub struct View<'a> {
    number: &'a i32,
}

impl Source for View<'_> {
    fn get(&self) -> i32 {
        *self.number
    }
}

pub fn start() -> i32 {
    let mut x = 1;
    let view = View { number: &x };
    let source: &dyn Source = &view;
    let seen = source.get();
    x = 2;
    seen + x
}
