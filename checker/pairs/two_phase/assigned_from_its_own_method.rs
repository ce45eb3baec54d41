// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    fn with(&self, amount: i32) -> Counter {
        Counter { count: self.count + amount }
    }
}

pub fn start(counter: &mut Counter) {
    *counter = counter.with(1);
    *counter = counter.with(counter.count);
}
