// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &Mutex<i32>) -> i32 {
    if *lock.lock().unwrap() > 0 {
        return 1;
    }
    2
}
