// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Buffer {
    bytes: Vec<i32>,
}

pub struct Cursor<'a> {
    buffer: &'a Buffer,
}

impl Buffer {
    fn cursor(&self) -> Cursor<'_> {
        Cursor { buffer: self }
    }
}

fn send(_buffer: Buffer) {}

pub fn start(buffer: Buffer) -> usize {
    let cursor = buffer.cursor();
    let length = cursor.buffer.bytes.len();
    send(buffer);
    length
}
