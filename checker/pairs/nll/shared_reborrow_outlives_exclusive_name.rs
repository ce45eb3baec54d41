// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &mut i32) -> &i32 {
    let exclusive = &mut *x;
    *exclusive += 1;
    let shared = &*exclusive;
    shared
}
