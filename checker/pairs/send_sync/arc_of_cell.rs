// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;
use std::sync::Arc;
use std::thread;

pub fn start() {
    let shared = Arc::new(Cell::new(1));
    let running = thread::spawn(move || shared.set(2));
    running.join().unwrap();
}
