// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Pair<'a, 'b> {
    left: &'a i32,
    right: &'b i32,
}

fn right_of<'a, 'b>(pair: &Pair<'a, 'b>) -> &'b i32 {
    pair.right
}

pub fn start() -> i32 {
    let outer = 1;
    let mut kept = &outer;
    {
        let inner = 2;
        let pair = Pair { left: &outer, right: &inner };
        kept = right_of(&pair);
        let _ = pair.left;
    }
    *kept
}
