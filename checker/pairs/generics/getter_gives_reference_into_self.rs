// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder<T> {
    value: T,
}

impl<T> Holder<T> {
    fn get(&self) -> &T {
        &self.value
    }
}

fn send(_holder: Holder<String>) {}

pub fn start(holder: Holder<String>) -> usize {
    let inside = holder.get();
    send(holder);
    inside.len()
}
