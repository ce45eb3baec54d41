// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Message {
    body: String,
}

impl Message {
    pub fn take(&mut self) -> String {
        std::mem::replace(&mut self.body, String::new())
    }
}
