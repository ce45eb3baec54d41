// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

impl<'a> Writer<'a> {
    pub fn target(&mut self) -> &mut i32 {
        self.target
    }
}
