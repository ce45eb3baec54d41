// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

pub fn start() -> i32 {
    let x = 1;
    let mut pair = Pair { left: &x, right: &x };
    {
        let y = 2;
        let other = Pair { left: &x, right: &y };
        pair.left = other.left;
        let _ = other.right;
    }
    *pair.left + *pair.right
}
