// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a> {
    left: &'a i32,
    right: &'a i32,
}

fn left_of<'a>(pair: &Pair<'a>) -> &'a i32 {
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
