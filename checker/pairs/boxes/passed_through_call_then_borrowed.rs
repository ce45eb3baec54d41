// accept
// SPDX-License-Identifier: GPL-2.0-only
fn same(boxed: Box<i32>) -> Box<i32> {
    boxed
}

pub fn start() -> i32 {
    let boxed = Box::new(1);
    let back = same(boxed);
    let inside = &*back;
    *inside + *back
}
