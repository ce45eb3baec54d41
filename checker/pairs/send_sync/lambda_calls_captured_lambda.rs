// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() {
    let x = 1;
    let inner = move || x + 1;
    let running = thread::spawn(move || {
        let _ = inner();
    });
    running.join().unwrap();
}
