// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Buffer {
    bytes: Vec<u8>,
}

impl Buffer {
    fn view(&self) -> &Vec<u8> {
        &self.bytes
    }
    fn append(&mut self, other: &Vec<u8>) {
        for byte in other {
            self.bytes.push(*byte);
        }
    }
}

pub fn start(buffer: &mut Buffer, other: &Buffer) {
    let view = other.view();
    buffer.append(view);
}
