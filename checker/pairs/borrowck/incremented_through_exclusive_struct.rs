// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Counter<'a> {
    count: &'a mut i32,
}

pub struct Both<'a> {
    counter: Counter<'a>,
    limit: i32,
}

pub fn start(both: &mut Both) -> bool {
    *both.counter.count += 1;
    *both.counter.count > both.limit
}
