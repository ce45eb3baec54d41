// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &Mutex<i32>) -> i32 {
    let guard = lock.lock().unwrap();
    let inside = &*guard;
    drop(guard);
    *inside
}
