// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    fn add(&mut self, amount: i32) {
        self.count += amount;
    }
}

pub fn start() -> i32 {
    let mut counter = Counter { count: 1 };
    counter.add(counter.count);
    counter.count
}
