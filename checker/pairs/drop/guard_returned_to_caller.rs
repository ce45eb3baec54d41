// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::{Mutex, MutexGuard};

fn locked(lock: &Mutex<i32>) -> MutexGuard<'_, i32> {
    lock.lock().unwrap()
}

pub fn start(lock: &Mutex<i32>) -> i32 {
    let mut guard = locked(lock);
    *guard += 1;
    *guard
}
