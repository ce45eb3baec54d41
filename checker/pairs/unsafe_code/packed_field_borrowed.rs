// reject E0793
// SPDX-License-Identifier: GPL-2.0-only
#[repr(C, packed)]
pub struct Header {
    kind: u8,
    length: u32,
}

fn read(length: &u32) -> u32 {
    *length
}

pub fn start(header: &Header) -> u32 {
    read(&header.length) + header.kind as u32
}
