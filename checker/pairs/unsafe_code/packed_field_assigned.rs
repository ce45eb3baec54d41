// accept
// SPDX-License-Identifier: GPL-2.0-only
#[repr(C, packed)]
pub struct Header {
    kind: u8,
    length: u32,
}

pub fn start(header: &mut Header) {
    header.kind = 1;
    header.length = header.kind as u32;
}
