// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Printer<'a> {
    number: &'a i32,
}

impl Drop for Printer<'_> {
    fn drop(&mut self) {
        let _ = *self.number;
    }
}

pub fn start() {
    let mut x = 1;
    let printer = Printer { number: &x };
    x = 2;
    let _ = x;
}
