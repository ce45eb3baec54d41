// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn start() -> i32 {
    let cell = Cell::new(1);
    let first = &cell;
    let second = &cell;
    first.set(2);
    second.set(first.get() + 1);
    cell.get()
}
