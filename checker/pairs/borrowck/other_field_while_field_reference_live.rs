// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter {
    count: i32,
    limit: i32,
}

impl Counter {
    pub fn step(&mut self) -> bool {
        let count = &mut self.count;
        let full = *count >= self.limit;
        *count += 1;
        full
    }
}
