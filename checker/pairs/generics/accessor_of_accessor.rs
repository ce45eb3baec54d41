// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder<T> {
    value: T,
}

impl<T> Holder<T> {
    fn get(&mut self) -> &mut T {
        &mut self.value
    }
}

pub fn start() -> i32 {
    let x = 1;
    let mut holder = Holder { value: Holder { value: &x } };
    {
        let y = 2;
        *holder.get().get() = &y;
    }
    *holder.value.value
}
