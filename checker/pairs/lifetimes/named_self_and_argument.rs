// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    number: i32,
}

impl Holder {
    pub fn larger<'a>(&'a self, other: &'a i32) -> &'a i32 {
        if *other > self.number {
            return other;
        }
        &self.number
    }
}
