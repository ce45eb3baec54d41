// reject E0106
// SPDX-License-Identifier: GPL-2.0-only
pub struct Tool;

impl Tool {
    pub fn pick(x: &i32, y: &i32) -> &i32 {
        if *x > *y {
            return x;
        }
        y
    }
}
