// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    fn next(&mut self) -> i32 {
        self.count += 1;
        self.count
    }
}

pub fn start() -> i32 {
    let mut counter = Counter { count: 0 };
    let first = counter.next();
    let second = counter.next();
    first + second
}
