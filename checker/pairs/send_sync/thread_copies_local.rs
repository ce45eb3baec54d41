// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() -> i32 {
    let x = 1;
    let running = thread::spawn(move || {
        let _ = x + 1;
    });
    running.join().unwrap();
    x
}
