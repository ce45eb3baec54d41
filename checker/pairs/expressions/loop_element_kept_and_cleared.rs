// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(values: &mut Vec<i32>) -> i32 {
    let outer = 1;
    let mut kept = &outer;
    for value in values.iter() {
        kept = value;
    }
    values.clear();
    *kept
}
