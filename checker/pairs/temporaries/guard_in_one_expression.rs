// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &Mutex<i32>) -> i32 {
    *lock.lock().unwrap() += 1;
    let seen = *lock.lock().unwrap();
    seen
}
