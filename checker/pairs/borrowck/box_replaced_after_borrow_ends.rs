// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut boxed = Box::new(1);
    let inside = &*boxed;
    let before = *inside;
    boxed = Box::new(2);
    before + *boxed
}
