// accept
// SPDX-License-Identifier: GPL-2.0-only
const fn compute() -> i32 {
    3
}

static LIMIT: i32 = compute();

pub fn start() -> i32 {
    LIMIT
}
