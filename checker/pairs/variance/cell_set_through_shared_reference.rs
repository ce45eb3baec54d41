// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn start() -> i32 {
    let outer = 1;
    let cell = Cell::new(&outer);
    {
        let inner = 2;
        let shared = &cell;
        shared.set(&inner);
    }
    *cell.get()
}
