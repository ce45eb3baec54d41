// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let mut all = vec![&y, &y];
    {
        let x = 1;
        for slot in all.iter_mut() {
            *slot = &x;
        }
    }
    *all[0]
}
