// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct View<'a> {
    text: &'a String,
}

impl<'a> View<'a> {
    pub fn set(&mut self, text: &String) {
        self.text = text;
    }
}
