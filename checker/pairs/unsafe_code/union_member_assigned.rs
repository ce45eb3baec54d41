// accept
// SPDX-License-Identifier: GPL-2.0-only
#[repr(C)]
#[derive(Clone, Copy)]
pub union Word {
    whole: u32,
    half: u16,
}

pub fn start(word: &mut Word) {
    word.half = 1;
}
