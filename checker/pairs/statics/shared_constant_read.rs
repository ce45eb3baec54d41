// accept
// SPDX-License-Identifier: GPL-2.0-only
static LIMIT: i32 = 3;

pub fn start(x: i32) -> bool {
    x < LIMIT
}
