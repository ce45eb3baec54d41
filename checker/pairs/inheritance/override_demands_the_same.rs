// accept
// SPDX-License-Identifier: GPL-2.0-only
pub trait Chooser {
    fn pick<'a, 'b>(&self, x: &'a i32, y: &'b i32) -> &'a i32;
}

pub struct Left;

impl Chooser for Left {
    fn pick<'a, 'b>(&self, x: &'a i32, y: &'b i32) -> &'a i32 {
        if *y > 0 {
            return x;
        }
        x
    }
}
