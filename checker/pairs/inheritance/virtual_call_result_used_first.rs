// accept
// SPDX-License-Identifier: GPL-2.0-only
pub trait Source {
    fn first(&self) -> &i32;
    fn step(&mut self);
}

pub fn start(source: &mut dyn Source) -> i32 {
    let first = source.first();
    let seen = *first;
    source.step();
    seen
}
