// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut all = Vec::new();
    let boxed = Box::new(1);
    let inside = &*boxed;
    let seen = *inside;
    all.push(boxed);
    all.clear();
    seen
}
