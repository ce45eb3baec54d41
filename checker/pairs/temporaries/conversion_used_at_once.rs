// accept
// SPDX-License-Identifier: GPL-2.0-only
fn wider(number: &i64) -> &i64 {
    number
}

pub fn start(small: i32) -> i64 {
    let copy = *wider(&(small as i64));
    copy
}
