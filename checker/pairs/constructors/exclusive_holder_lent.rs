// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Writer<'a> {
    target: &'a mut i32,
}

fn run(writer: &mut Writer) {
    *writer.target += 1;
}

pub fn start(x: &mut i32) {
    let mut writer = Writer { target: x };
    run(&mut writer);
    run(&mut writer);
}
