// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;
use std::sync::Mutex;
use std::thread;

fn read(_x: i32) {}

pub fn start() {
    let lock = Mutex::new(Rc::new(1));
    thread::scope(|scope| {
        scope.spawn(|| read(**lock.lock().unwrap()));
    });
}
