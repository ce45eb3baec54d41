// reject E0521
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

fn read(_x: &i32) {}

pub fn start(x: &i32) {
    let running = thread::spawn(move || read(x));
    running.join().unwrap();
}
