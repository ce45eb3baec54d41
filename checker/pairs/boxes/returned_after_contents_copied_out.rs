// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(all: &mut Vec<i32>) -> Box<i32> {
    let boxed = Box::new(1);
    all.push(*boxed);
    boxed
}
