// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Task<F> {
    run: F,
}

pub fn start() -> i32 {
    let mut x = 1;
    let task = Task { run: || x + 1 };
    x = 2;
    (task.run)()
}
