// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() {
    let some = Some(1);
    let running = thread::spawn(move || {
        let _ = some.is_some();
    });
    running.join().unwrap();
}
