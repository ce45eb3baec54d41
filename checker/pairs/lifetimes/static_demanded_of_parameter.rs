// reject E0521
// SPDX-License-Identifier: GPL-2.0-only
fn keep_forever(_x: &'static i32) {}

pub fn start(x: &i32) {
    keep_forever(x);
}
