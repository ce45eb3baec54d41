// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

fn share<T: Sync>(_value: &T) {}

pub fn start() {
    let lock = Mutex::new(1);
    share(&lock);
    share(&1);
}
