// accept
// SPDX-License-Identifier: GPL-2.0-only
static mut COUNT: i32 = 0;

pub fn start() {
    unsafe {
        COUNT = 1;
    }
}
