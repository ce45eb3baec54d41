// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    number: i32,
}

impl Holder {
    pub fn number(&self, _other: &i32) -> &i32 {
        &self.number
    }
}
