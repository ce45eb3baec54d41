// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

fn run(writer: Writer) {
    *writer.target += 1;
}

pub fn start(x: &mut i32) {
    let writer = Writer { target: x };
    run(writer);
    run(writer);
}
