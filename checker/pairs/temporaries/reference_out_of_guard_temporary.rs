// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start(lock: &Mutex<i32>) -> i32 {
    let inside = std::convert::identity(&*lock.lock().unwrap());
    *inside + 1
}
