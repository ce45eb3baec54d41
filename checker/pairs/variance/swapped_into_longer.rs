// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let mut outer = &y;
    {
        let x = 1;
        let mut inner = &x;
        std::mem::swap(&mut outer, &mut inner);
    }
    *outer
}
