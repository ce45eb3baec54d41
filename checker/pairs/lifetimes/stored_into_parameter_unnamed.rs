// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub fn keep(all: &mut Vec<&i32>, x: &i32) {
    all.push(x);
}
