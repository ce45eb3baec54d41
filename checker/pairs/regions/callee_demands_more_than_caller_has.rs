// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
fn keep<'a, 'b: 'a>(slot: &mut &'a i32, value: &'b i32) {
    *slot = value;
}

pub fn start<'a, 'b>(slot: &mut &'a i32, value: &'b i32) {
    keep(slot, value);
}
