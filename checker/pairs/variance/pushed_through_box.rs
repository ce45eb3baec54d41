// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut all: Box<Vec<&i32>> = Box::new(Vec::new());
    {
        let x = 1;
        all.push(&x);
    }
    *all[0]
}
