// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let kept = &x;
    {
        let kept = 5;
        x = kept;
    }
    *kept
}
