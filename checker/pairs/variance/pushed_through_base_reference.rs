// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Base<'a> {
    all: Vec<&'a i32>,
}

pub struct Derived<'a> {
    base: Base<'a>,
}

pub fn start() -> i32 {
    let mut derived = Derived { base: Base { all: Vec::new() } };
    {
        let x = 1;
        let base = &mut derived.base;
        base.all.push(&x);
    }
    *derived.base.all[0]
}
