// accept
// SPDX-License-Identifier: GPL-2.0-only
fn smaller<'a>(left: &'a mut i32, right: &'a mut i32) -> &'a mut i32 {
    if *left < *right {
        left
    } else {
        right
    }
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut y = 2;
    let least = smaller(&mut x, &mut y);
    *least = 0;
    let again = &mut y;
    *again = 3;
    x + y
}
