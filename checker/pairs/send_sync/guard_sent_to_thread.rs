// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;
use std::thread;

pub fn start(lock: &Mutex<i32>) {
    let guard = lock.lock().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            let _ = *guard + 1;
            drop(guard);
        });
    });
}
