// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

#[derive(Clone, Copy)]
pub struct Handle {
    raw: *mut i32,
}

fn read(_handle: Handle) {}

pub fn start(handle: Handle) {
    let running = thread::spawn(move || read(handle));
    running.join().unwrap();
}
