// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> i32 {
    let moved = x;
    *moved = 2;
    let again = x;
    *again += 1;
    *moved
}
