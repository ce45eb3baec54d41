// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::thread;

fn read(_x: &i32) {}

pub fn start() -> i32 {
    let x = 1;
    thread::scope(|scope| {
        scope.spawn(|| read(&x));
    });
    x
}
