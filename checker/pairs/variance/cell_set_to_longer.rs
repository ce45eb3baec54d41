// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn start() -> i32 {
    let outer = 1;
    let longer = 2;
    let cell = Cell::new(&outer);
    {
        let shared = &cell;
        shared.set(&longer);
    }
    *cell.get()
}
