// reject E0596
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

fn set(place: &mut i32) {
    *place = 1;
}

pub fn start(writer: &Writer) {
    set(&mut *writer.target);
}
