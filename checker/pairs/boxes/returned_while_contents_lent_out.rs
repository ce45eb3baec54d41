// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub fn start<'a>(all: &mut Vec<&'a i32>, _hint: &'a i32) -> Box<i32> {
    let boxed = Box::new(1);
    all.push(&*boxed);
    boxed
}
