// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub struct Counter {
    count: i32,
}

impl Counter {
    fn get(&self) -> i32 {
        self.count
    }
    fn add(&mut self, amount: i32) {
        self.count += amount;
    }
}

pub fn start(lock: &Mutex<Counter>) {
    let mut guard = lock.lock().unwrap();
    guard.add(guard.get());
}
