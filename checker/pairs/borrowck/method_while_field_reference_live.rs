// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
    limit: i32,
}

impl Counter {
    fn full(&self) -> bool {
        self.count >= self.limit
    }

    pub fn step(&mut self) -> bool {
        let count = &mut self.count;
        let full = self.full();
        *count += 1;
        full
    }
}
