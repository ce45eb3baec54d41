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

fn read(source: &dyn Source) -> i32 {
    source.get()
}

pub fn start() -> i32 {
    let mut x = 1;
    let seen = read(&View { number: &x });
    x = 2;
    seen + x
}
