// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut boxed = Box::new(Box::new(1));
    let inside = &**boxed;
    *boxed = Box::new(2);
    *inside
}
