// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Printer<'a> {
    text: &'a String,
}

impl Drop for Printer<'_> {
    fn drop(&mut self) {
        self.text.len();
    }
}

pub fn start() {
    let first = String::from("first");
    let second = String::from("second");
    let mut printer = Printer { text: &first };
    {
        printer.text = &second;
    }
}
