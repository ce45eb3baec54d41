// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start() -> i32 {
    let lock = Mutex::new(1);
    let guard = lock.lock().unwrap();
    *guard + 1
}
