// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub fn forever(x: &i32) -> &'static i32 {
    x
}
