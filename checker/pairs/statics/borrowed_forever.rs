// accept
// SPDX-License-Identifier: GPL-2.0-only
static TABLE: [i32; 3] = [1, 2, 3];

pub fn first() -> &'static i32 {
    &TABLE[0]
}
