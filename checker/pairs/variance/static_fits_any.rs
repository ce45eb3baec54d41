// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn pick<'a>(choose: bool, x: &'a i32, forever: &'static i32) -> &'a i32 {
    if choose {
        x
    } else {
        forever
    }
}
