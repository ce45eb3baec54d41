// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

pub fn start() -> i32 {
    let mut x = 1;
    thread::scope(|scope| {
        scope.spawn(|| x += 1);
    });
    x
}
