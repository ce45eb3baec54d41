// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(flag: bool, x: &mut i32) -> &mut i32 {
    if flag {
        return x;
    }
    *x += 1;
    x
}
