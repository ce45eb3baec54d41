// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut all = Vec::new();
    let boxed = Box::new(1);
    let inside = &*boxed;
    all.push(boxed);
    all.clear();
    *inside
}
