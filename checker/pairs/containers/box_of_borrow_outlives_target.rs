// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let first = 1;
    let mut boxed = Box::new(&first);
    {
        let x = 2;
        *boxed = &x;
    }
    **boxed
}
