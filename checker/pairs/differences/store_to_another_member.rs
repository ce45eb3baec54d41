// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Line<'a> {
    pub text: &'a String,
    pub width: usize,
}

pub fn work() -> usize {
    let mut one = String::from("one");
    let mut line = Line { text: &one, width: 0 };
    drop(line.text.len());
    one = String::from("two");
    line.width = one.len();
    line.width
}
