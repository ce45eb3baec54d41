// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Keep<T: 'static> {
    value: T,
}

pub fn start() -> i32 {
    let x = 1;
    let keep = Keep { value: &x };
    *keep.value
}
