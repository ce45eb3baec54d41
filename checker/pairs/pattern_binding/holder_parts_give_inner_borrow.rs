// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a> {
    left: &'a i32,
    right: &'a i32,
}

pub fn larger<'a>(pair: Pair<'a>) -> &'a i32 {
    let Pair { left, right } = pair;
    if *left > *right {
        left
    } else {
        right
    }
}
