// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Parser<'a> {
    text: &'a String,
}

impl<'a> Parser<'a> {
    pub fn text(&self) -> &'a String {
        self.text
    }
}

pub fn start(text: &String) -> &String {
    let parser = Parser { text };
    parser.text()
}
