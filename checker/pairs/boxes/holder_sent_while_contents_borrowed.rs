// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    boxed: Box<i32>,
}

fn send(_holder: Holder) {}

pub fn start() -> i32 {
    let holder = Holder { boxed: Box::new(1) };
    let inside = &*holder.boxed;
    send(holder);
    *inside
}
