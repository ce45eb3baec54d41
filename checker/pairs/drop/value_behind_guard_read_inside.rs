// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &Mutex<i32>) -> i32 {
    let first = 1;
    let mut kept = &first;
    let mut seen = *kept;
    {
        let guard = lock.lock().unwrap();
        kept = &*guard;
        seen += *kept;
    }
    seen
}
