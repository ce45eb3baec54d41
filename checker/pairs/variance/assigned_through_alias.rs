// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let mut slot = &y;
    {
        let x = 1;
        let alias = &mut slot;
        *alias = &x;
    }
    *slot
}
