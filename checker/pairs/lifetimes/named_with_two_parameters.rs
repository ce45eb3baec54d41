// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn either<'a>(choose: bool, x: &'a i32, y: &'a i32) -> &'a i32 {
    if choose {
        x
    } else {
        y
    }
}
