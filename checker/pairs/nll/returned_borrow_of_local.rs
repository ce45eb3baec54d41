// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> &'static i32 {
    let x = 1;
    let kept = &x;
    kept
}
