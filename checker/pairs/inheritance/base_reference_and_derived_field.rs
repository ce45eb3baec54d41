// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Base {
    count: i32,
}

pub struct Derived {
    base: Base,
    limit: i32,
}

pub fn start(derived: &mut Derived) {
    let base = &mut derived.base;
    let count = &mut derived.base.count;
    *count += derived.limit;
    base.count += 1;
}
