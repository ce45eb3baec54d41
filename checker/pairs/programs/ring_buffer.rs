// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Ring {
    slots: [i32; 3],
    first: usize,
    count: usize,
}

impl Ring {
    pub fn new() -> Self {
        Ring { slots: [0; 3], first: 0, count: 0 }
    }
    pub fn push(&mut self, value: i32) -> bool {
        if self.count == 3 {
            return false;
        }
        let at = (self.first + self.count) % 3;
        self.slots[at] = value;
        self.count += 1;
        true
    }
    pub fn front(&self) -> Option<&i32> {
        if self.count == 0 {
            return None;
        }
        Some(&self.slots[self.first])
    }
    pub fn pop(&mut self) -> Option<i32> {
        if self.count == 0 {
            return None;
        }
        let value = self.slots[self.first];
        self.first = (self.first + 1) % 3;
        self.count -= 1;
        Some(value)
    }
}
