// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Arc;
use std::thread;

pub fn start() -> i32 {
    let shared = Arc::new(1);
    let theirs = Arc::clone(&shared);
    let running = thread::spawn(move || {
        let _ = *theirs + 1;
    });
    running.join().unwrap();
    *shared
}
