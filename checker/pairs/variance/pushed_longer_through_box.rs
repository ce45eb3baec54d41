// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x = 1;
    let mut all: Box<Vec<&i32>> = Box::new(Vec::new());
    {
        all.push(&x);
    }
    *all[0]
}
