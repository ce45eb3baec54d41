// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

impl<'a, 'b> Pair<'a, 'b> {
    pub fn left(&self) -> &'a i32 {
        if *self.left > 0 {
            return self.right;
        }
        self.left
    }
}
