// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) -> i32 {
    let mut x = 1;
    let kept = &x;
    if *kept > 0 {
        x = values[0];
        return *kept;
    }
    x
}
