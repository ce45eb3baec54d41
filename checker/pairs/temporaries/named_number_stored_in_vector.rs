// accept
// SPDX-License-Identifier: GPL-2.0-only
fn compute() -> i32 {
    5
}

pub fn start() -> i32 {
    let number = compute();
    let mut all: Vec<&i32> = Vec::new();
    all.push(&number);
    *all[0]
}
