// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::{Mutex, MutexGuard};

pub fn locked(_other: &Mutex<i32>) -> MutexGuard<'_, i32> {
    let lock = Mutex::new(1);
    lock.lock().unwrap()
}
