// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut a = 1;
    let b = 2;
    let mut first = &a;
    let mut second = &b;
    std::mem::swap(&mut first, &mut second);
    let sum = *first + *second;
    a = 3;
    sum + a
}
