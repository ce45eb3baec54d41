// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let x = 1;
    let mut all = vec![&y, &y];
    {
        for slot in all.iter_mut() {
            *slot = &x;
        }
    }
    *all[0]
}
