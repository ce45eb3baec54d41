// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &mut Mutex<i32>, x: &mut i32) -> i32 {
    let mut guard = lock.lock().unwrap();
    *guard = *x;
    drop(guard);
    change(lock);
    *x
}

fn change(_lock: &mut Mutex<i32>) {}
