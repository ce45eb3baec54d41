// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let x = 1;
    let mut all: Vec<&i32> = Vec::new();
    {
        let mut keep = || all.push(&x);
        keep();
    }
    *all[0]
}
