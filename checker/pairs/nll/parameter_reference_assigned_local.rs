// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(slot: &mut &'a i32, _other: &'a i32) {
    let local = 1;
    *slot = &local;
}
