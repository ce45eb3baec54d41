// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let y = 2;
    let mut slot = &x;
    let old = std::mem::replace(&mut slot, &y);
    let sum = *old + *slot;
    x = 3;
    sum + x
}
