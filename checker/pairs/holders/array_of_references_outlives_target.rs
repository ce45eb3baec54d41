// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let mut all = [&y, &y];
    {
        let x = 1;
        all[0] = &x;
    }
    *all[1]
}
