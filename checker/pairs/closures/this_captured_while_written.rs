// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
}

impl Counter {
    pub fn step(&mut self) -> i32 {
        let read = || self.count + 1;
        self.count = 5;
        read()
    }
}
