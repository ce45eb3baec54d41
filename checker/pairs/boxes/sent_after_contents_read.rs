// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(_boxed: Box<i32>) {}

pub fn start() -> i32 {
    let boxed = Box::new(1);
    let inside = &*boxed;
    let seen = *inside;
    send(boxed);
    seen
}
