// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;
use std::thread;

pub fn start() -> i32 {
    let cell = Cell::new(1);
    thread::scope(|scope| {
        scope.spawn(|| cell.set(2));
    });
    cell.get()
}
