// reject E0597
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
    let mut printer = Printer { text: &first };
    {
        let inner = String::from("inner");
        printer.text = &inner;
    }
}
