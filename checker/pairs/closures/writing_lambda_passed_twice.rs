// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn both(mut first: impl FnMut(), mut second: impl FnMut()) {
    first();
    second();
    first();
}

pub fn start() -> i32 {
    let mut x = 1;
    let step = || x += 1;
    both(step, step);
    x
}
