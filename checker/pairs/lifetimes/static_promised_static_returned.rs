// accept
// SPDX-License-Identifier: GPL-2.0-only
static NUMBER: i32 = 1;

pub fn forever(_x: &i32) -> &'static i32 {
    &NUMBER
}
