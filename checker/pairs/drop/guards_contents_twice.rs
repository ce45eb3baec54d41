// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

fn step(x: &mut i32, y: &mut i32) {
    *x += *y;
}

pub fn start(lock: &Mutex<i32>) {
    let mut guard = lock.lock().unwrap();
    step(&mut *guard, &mut *guard);
}
