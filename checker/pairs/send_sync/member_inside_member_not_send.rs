// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;
use std::thread;

pub struct Inner {
    shared: Rc<i32>,
}

pub struct Outer {
    inner: Inner,
}

fn read(_outer: &Outer) {}

pub fn start(outer: Outer) {
    let _ = *outer.inner.shared;
    let running = thread::spawn(move || read(&outer));
    running.join().unwrap();
}
