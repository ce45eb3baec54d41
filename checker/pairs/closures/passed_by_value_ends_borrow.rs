// accept
// SPDX-License-Identifier: GPL-2.0-only
fn call(step: impl FnOnce()) {
    step();
}

pub fn start() -> i32 {
    let mut x = 1;
    call(|| x += 1);
    x += 1;
    call(|| x += 1);
    x
}
