// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() {
    let x = 1;
    let pointer = &x as *const i32;
    let running = thread::spawn(move || {
        let _ = pointer.is_null();
        drop(pointer);
    });
    running.join().unwrap();
}
