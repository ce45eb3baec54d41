// reject E0594
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

pub fn start(writer: &Writer) {
    *writer.target = 1;
}
