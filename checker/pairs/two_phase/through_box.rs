// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    fn get(&self) -> i32 {
        self.count
    }
    fn add(&mut self, amount: i32) {
        self.count += amount;
    }
}

pub fn start(boxed: &mut Box<Counter>) {
    boxed.add(boxed.get());
}
