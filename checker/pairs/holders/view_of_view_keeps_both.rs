// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Buffer {
    numbers: Vec<i32>,
}

pub struct Window<'a> {
    buffer: &'a Buffer,
}

pub struct Cursor<'w, 'a> {
    window: &'w Window<'a>,
}

fn send(_buffer: Buffer) {}

pub fn start(buffer: Buffer) -> usize {
    let window = Window { buffer: &buffer };
    let cursor = Cursor { window: &window };
    send(buffer);
    cursor.window.buffer.numbers.len()
}
