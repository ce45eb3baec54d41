// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder<T> {
    value: T,
}

pub fn start() -> i32 {
    let mut x = 1;
    let first = Holder { value: &mut x };
    let second = Holder { value: &mut x };
    *second.value += 1;
    *first.value += 1;
    x
}
