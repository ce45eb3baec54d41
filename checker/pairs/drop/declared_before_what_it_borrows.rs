// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Printer<'a> {
    text: Option<&'a String>,
}

impl Drop for Printer<'_> {
    fn drop(&mut self) {
        self.text.is_some();
    }
}

pub fn start() {
    let mut printer = Printer { text: None };
    let text = String::from("text");
    printer.text = Some(&text);
}
