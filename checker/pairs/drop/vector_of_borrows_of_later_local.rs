// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Noisy<'a> {
    number: &'a i32,
}

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        let _ = *self.number;
    }
}

pub fn start() {
    let mut all = Vec::new();
    let x = 1;
    all.push(Box::new(Noisy { number: &x }));
}
