// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let pointer = &mut x as *mut i32;
    unsafe {
        let first = &mut x;
        let second = &mut x;
        *second += *pointer;
        *first += 1;
    }
    x
}
