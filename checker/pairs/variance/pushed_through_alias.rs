// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut all: Vec<&i32> = Vec::new();
    {
        let x = 1;
        let alias = &mut all;
        alias.push(&x);
    }
    *all[0]
}
