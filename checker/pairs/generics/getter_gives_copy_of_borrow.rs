// accept
// SPDX-License-Identifier: GPL-2.0-only
#[derive(Clone, Copy)]
pub struct Holder<T> {
    value: T,
}

impl<T: Copy> Holder<T> {
    fn get(&self) -> T {
        self.value
    }
}

pub fn start(x: &i32) -> &i32 {
    let holder = Holder { value: x };
    holder.get()
}
