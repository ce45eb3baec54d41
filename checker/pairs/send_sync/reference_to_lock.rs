// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;
use std::thread;

pub fn start() -> i32 {
    let lock = Mutex::new(1);
    thread::scope(|scope| {
        scope.spawn(|| *lock.lock().unwrap() = 2);
    });
    let seen = *lock.lock().unwrap();
    seen
}
