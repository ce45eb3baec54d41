// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

#[derive(Clone, Copy)]
pub struct Handle {
    number: i32,
    flag: bool,
}

fn read(_handle: Handle) {}

pub fn start(handle: Handle) {
    let running = thread::spawn(move || read(handle));
    running.join().unwrap();
    let _ = handle.flag && handle.number > 0;
}
