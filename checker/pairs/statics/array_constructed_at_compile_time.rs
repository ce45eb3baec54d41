// accept
// SPDX-License-Identifier: GPL-2.0-only
const fn start_of_table() -> [i32; 2] {
    [1, 2]
}

static TABLE: [i32; 2] = start_of_table();

pub fn first() -> i32 {
    TABLE[0]
}
