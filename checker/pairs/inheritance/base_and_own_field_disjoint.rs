// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Base {
    count: i32,
}

pub struct Derived {
    base: Base,
    limit: i32,
}

pub fn start(derived: &mut Derived) {
    let count = &mut derived.base.count;
    let limit = &mut derived.limit;
    *count += *limit;
    *limit += *count;
}
