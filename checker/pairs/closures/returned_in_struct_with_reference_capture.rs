// reject E0373
// SPDX-License-Identifier: GPL-2.0-only
pub struct Task<F> {
    run: F,
}

pub fn start() -> Task<impl Fn() -> i32> {
    let x = 1;
    Task { run: || x + 1 }
}
