// reject E0195
// SPDX-License-Identifier: GPL-2.0-only
pub trait Chooser {
    fn pick<'a, 'b>(&self, x: &'a i32, y: &'b i32) -> &'a i32;
}

pub struct Larger;

impl Chooser for Larger {
    fn pick<'a, 'b: 'a>(&self, x: &'a i32, y: &'b i32) -> &'a i32 {
        if *x > *y {
            x
        } else {
            y
        }
    }
}
