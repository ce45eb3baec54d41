// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

pub fn start(writer: &mut Writer) {
    let copy = Writer { target: &mut *writer.target };
    *copy.target = 1;
    *writer.target = 2;
}
