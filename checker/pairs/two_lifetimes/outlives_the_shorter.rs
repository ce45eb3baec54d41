// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

fn left_of<'a, 'b>(pair: &Pair<'a, 'b>) -> &'a i32 {
    pair.left
}

pub fn start() -> i32 {
    let outer = 1;
    let mut kept = &outer;
    {
        let inner = 2;
        let pair = Pair { left: &outer, right: &inner };
        kept = left_of(&pair);
        let _ = pair.right;
    }
    *kept
}
