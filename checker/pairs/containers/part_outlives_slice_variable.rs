// accept
// SPDX-License-Identifier: GPL-2.0-only
fn tail(values: &[i32]) -> &[i32] {
    let all = values;
    &all[1..2]
}

pub fn start() -> i32 {
    let array = [1, 2];
    tail(&array)[0]
}
