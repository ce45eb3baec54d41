// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> impl Fn() -> i32 {
    let x = 1;
    let view = &x;
    move || *view + 1
}
