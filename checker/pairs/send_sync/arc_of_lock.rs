// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::{Arc, Mutex};
use std::thread;

pub fn start() -> i32 {
    let shared = Arc::new(Mutex::new(1));
    let theirs = Arc::clone(&shared);
    let running = thread::spawn(move || *theirs.lock().unwrap() += 1);
    running.join().unwrap();
    let sum = *shared.lock().unwrap();
    sum
}
