// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
fn wider(number: &i64) -> &i64 {
    number
}

pub fn start(small: i32) -> i64 {
    let kept = wider(&(small as i64));
    *kept
}
