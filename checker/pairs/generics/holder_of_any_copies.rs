// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder<T> {
    value: T,
}

pub fn start() -> i32 {
    let mut x = 1;
    let holder = Holder { value: x };
    x = 2;
    holder.value + x
}
