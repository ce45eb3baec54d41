// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;
use std::thread;

pub fn start(lock: &Mutex<i32>) {
    let view = lock;
    thread::scope(|scope| {
        scope.spawn(move || *view.lock().unwrap() = 1);
    });
}
