// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let x = 1;
    let mut outer = &y;
    {
        let mut inner = &x;
        std::mem::swap(&mut outer, &mut inner);
    }
    *outer
}
