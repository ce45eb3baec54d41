// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::{Arc, Mutex};
use std::thread;

pub struct Statistics {
    sum: i32,
    count: i32,
}

fn add(statistics: &Mutex<Statistics>, value: i32) {
    let mut guard = statistics.lock().unwrap();
    guard.sum += value;
    guard.count += 1;
}

pub fn start() -> i32 {
    let shared = Arc::new(Mutex::new(Statistics { sum: 0, count: 0 }));
    let mut running = Vec::new();
    for value in 0..3 {
        let theirs = Arc::clone(&shared);
        running.push(thread::spawn(move || add(&theirs, value)));
    }
    while let Some(thread) = running.pop() {
        thread.join().unwrap();
    }
    let guard = shared.lock().unwrap();
    guard.sum / guard.count
}
