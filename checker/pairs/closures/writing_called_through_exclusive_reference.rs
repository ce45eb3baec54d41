// accept
// SPDX-License-Identifier: GPL-2.0-only
fn call(step: &mut impl FnMut()) {
    step();
}

pub fn start() -> i32 {
    let mut x = 1;
    let mut step = || x += 1;
    call(&mut step);
    x
}
