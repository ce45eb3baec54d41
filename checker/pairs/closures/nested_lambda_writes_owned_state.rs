// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let m = &mut x;
    let mut outer = move || {
        let mut inner = || *m += 1;
        inner();
        inner();
    };
    outer();
    x
}
