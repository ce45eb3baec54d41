// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

fn share<T: Sync>(_value: &T) {}

pub fn start() {
    let cell = Cell::new(1);
    share(&cell);
}
