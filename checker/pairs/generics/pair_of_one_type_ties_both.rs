// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
fn either<T>(choose: bool, left: T, right: T) -> T {
    if choose {
        left
    } else {
        right
    }
}

pub fn start(choose: bool) -> i32 {
    let mut x = 1;
    let y = 2;
    let kept = either(choose, &x, &y);
    x = 3;
    *kept
}
