// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    number: i32,
}

impl Holder {
    fn new(boxed: Box<i32>) -> Self {
        Holder { number: *boxed }
    }
}

pub fn start() -> i32 {
    let boxed = Box::new(1);
    let inside = &*boxed;
    let holder = Holder::new(boxed);
    *inside + holder.number
}
