// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn start() -> i32 {
    let outer = Cell::new(1);
    let mut kept = &outer;
    let seen = kept.get();
    {
        let inner = Cell::new(2);
        kept = &inner;
    }
    seen + kept.get()
}
