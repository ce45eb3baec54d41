// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;
use std::thread;

pub fn start(cell: &Cell<i32>) {
    let view = cell;
    thread::scope(|scope| {
        scope.spawn(move || view.set(1));
    });
}
