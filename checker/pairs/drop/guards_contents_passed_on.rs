// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

fn step(x: &mut i32) {
    *x += 1;
}

pub fn start(lock: &Mutex<i32>) -> i32 {
    let mut guard = lock.lock().unwrap();
    step(&mut *guard);
    step(&mut *guard);
    *guard
}
