// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    fn step(&mut self) -> i32 {
        self.count += 1;
        self.count
    }
    fn add(&mut self, amount: i32) {
        self.count += amount;
    }
}

pub fn start() -> i32 {
    let mut counter = Counter { count: 1 };
    counter.add(counter.step());
    counter.count
}
