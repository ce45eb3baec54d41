// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
fn compute() -> i32 {
    5
}

pub fn start() -> i32 {
    let first = 1;
    let mut kept = &first;
    let seen = *kept;
    kept = &compute();
    seen + *kept
}
