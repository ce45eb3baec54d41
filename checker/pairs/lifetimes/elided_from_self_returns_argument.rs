// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    number: i32,
}

impl Holder {
    pub fn larger(&self, other: &i32) -> &i32 {
        if *other > self.number {
            return other;
        }
        &self.number
    }
}
