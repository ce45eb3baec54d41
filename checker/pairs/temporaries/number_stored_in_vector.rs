// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
fn compute() -> i32 {
    5
}

pub fn start() -> i32 {
    let mut all: Vec<&i32> = Vec::new();
    all.push(&compute());
    *all[0]
}
