// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Copy {
    number: i32,
}

fn copy_of(number: &i32) -> Copy {
    Copy { number: *number }
}

pub fn start() -> i32 {
    let mut x = 1;
    let copy = copy_of(&x);
    x = 2;
    copy.number + x
}
