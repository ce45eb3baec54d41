// reject E0373
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() {
    let x = 1;
    let inner = || x + 1;
    let running = thread::spawn(move || {
        let _ = inner();
    });
    running.join().unwrap();
}
