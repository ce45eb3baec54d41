// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn keep<'a>(all: &mut Vec<&'a i32>, x: &'a i32) {
    all.push(x);
}
