// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

impl Message {
    pub fn take(&mut self) -> String {
        self.body
    }
}
