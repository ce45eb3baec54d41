// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
fn keep_forever(_x: &'static i32) {}

pub fn start() {
    let x = 1;
    let y = x + 1;
    keep_forever(&y);
}
