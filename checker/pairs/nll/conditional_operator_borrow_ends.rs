// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(choose: bool) -> i32 {
    let mut a = 1;
    let b = 2;
    let kept = if choose { &a } else { &b };
    let seen = *kept;
    a = 3;
    seen + a
}
