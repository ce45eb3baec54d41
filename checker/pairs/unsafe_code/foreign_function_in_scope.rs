// accept
// SPDX-License-Identifier: GPL-2.0-only
extern "C" {
    fn getpid() -> i32;
}

pub fn start() -> i32 {
    unsafe { getpid() }
}
