// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
static NUMBER: i32 = 1;

pub fn number() -> &i32 {
    &NUMBER
}
