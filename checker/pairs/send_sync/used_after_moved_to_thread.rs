// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start(numbers: Box<i32>) -> i32 {
    let running = thread::spawn(move || {
        let _ = *numbers + 1;
    });
    running.join().unwrap();
    *numbers
}
