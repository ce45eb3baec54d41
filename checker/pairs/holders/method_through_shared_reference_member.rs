// reject E0596
// SPDX-License-Identifier: GPL-2.0-only
pub struct Editor<'a> {
    text: &'a mut String,
}

impl Editor<'_> {
    pub fn clear(&self) {
        self.text.clear();
    }
}
