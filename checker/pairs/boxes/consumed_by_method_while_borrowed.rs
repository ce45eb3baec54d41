// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Holder {
    boxed: Box<i32>,
}

impl Holder {
    fn finish(self) -> i32 {
        let taken = self.boxed;
        *taken
    }
}

pub fn start() -> i32 {
    let holder = Holder { boxed: Box::new(1) };
    let inside = &*holder.boxed;
    let last = holder.finish();
    last + *inside
}
