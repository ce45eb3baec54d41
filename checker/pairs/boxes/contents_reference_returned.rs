// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    boxed: Box<i32>,
}

impl Holder {
    pub fn inside(&self) -> &i32 {
        &*self.boxed
    }
    pub fn inside_exclusive(&mut self) -> &mut i32 {
        &mut *self.boxed
    }
}
