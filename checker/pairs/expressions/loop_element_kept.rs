// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &Vec<i32>) -> i32 {
    let outer = 1;
    let mut kept = &outer;
    for value in values {
        kept = value;
    }
    *kept
}
