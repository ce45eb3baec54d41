// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(x: &i32) -> &i32 {
    let mut all = vec![x];
    let last = all.pop().unwrap();
    last
}
