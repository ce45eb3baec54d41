// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub fn either(choose: bool, x: &i32, y: &i32) -> &i32 {
    if choose {
        x
    } else {
        y
    }
}
