// reject E0015
// SPDX-License-Identifier: GPL-2.0-only
fn compute() -> i32 {
    3
}

static LIMIT: i32 = compute();

pub fn start() -> i32 {
    LIMIT
}
