// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;
use std::thread;

fn read(_x: &i32) {}

pub fn start() -> i32 {
    let shared = Rc::new(1);
    thread::scope(|scope| {
        scope.spawn(|| read(&shared));
    });
    *shared
}
