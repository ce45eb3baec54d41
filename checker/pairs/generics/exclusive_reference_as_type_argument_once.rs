// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder<T> {
    value: T,
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut first = Holder { value: &mut x };
    *first.value += 1;
    let mut second = Holder { value: &mut x };
    *second.value += 1;
    x
}
