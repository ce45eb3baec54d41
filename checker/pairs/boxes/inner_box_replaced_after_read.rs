// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut boxed = Box::new(Box::new(1));
    let inside = &**boxed;
    let seen = *inside;
    *boxed = Box::new(2);
    seen + **boxed
}
