// reject E0277
// SPDX-License-Identifier: GPL-2.0-only
use std::rc::Rc;
use std::thread;

pub fn start() {
    let some = Some(Rc::new(1));
    let running = thread::spawn(move || {
        let _ = some.is_some();
        drop(some);
    });
    running.join().unwrap();
}
