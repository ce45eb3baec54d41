// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

fn get(place: &i32) -> i32 {
    *place
}

pub fn start(writer: &Writer) -> i32 {
    get(&*writer.target)
}
