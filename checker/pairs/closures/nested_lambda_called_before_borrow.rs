// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut outer = || {
        let mut inner = || x += 1;
        inner();
    };
    outer();
    let again = &mut x;
    *again += 1;
    x
}
