// reject E0133
// SPDX-License-Identifier: GPL-2.0-only
#[repr(C)]
pub union Word {
    whole: u32,
    half: u16,
}

pub fn start(word: Word) -> u16 {
    word.half
}
