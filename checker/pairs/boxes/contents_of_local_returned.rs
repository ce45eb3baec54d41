// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(_hint: &'a i32) -> &'a i32 {
    let boxed = Box::new(1);
    &*boxed
}
