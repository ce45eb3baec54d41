// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
fn fill<'a>(slot: &mut &'a i32, value: &'a i32) {
    *slot = value;
}

pub fn start() -> i32 {
    let outer = 1;
    let mut kept = &outer;
    {
        let inner = 2;
        fill(&mut kept, &inner);
    }
    *kept
}
