// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(pick: fn(&i32) -> &i32) -> i32 {
    let mut x = 1;
    let kept = pick(&x);
    let seen = *kept;
    x = 2;
    seen + x
}
