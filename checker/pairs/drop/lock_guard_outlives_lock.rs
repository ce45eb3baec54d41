// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
use std::sync::Mutex;

pub fn start() -> i32 {
    let outer = Mutex::new(1);
    let mut kept = Some(outer.lock().unwrap());
    {
        let inner = Mutex::new(2);
        kept = Some(inner.lock().unwrap());
    }
    *kept.unwrap()
}
