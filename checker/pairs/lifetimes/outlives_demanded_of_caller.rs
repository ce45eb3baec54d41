// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
fn keep<'a, 'b: 'a>(slot: &mut &'a i32, value: &'b i32) {
    *slot = value;
}

pub fn start() -> i32 {
    let outer = 1;
    let mut slot = &outer;
    {
        let inner = 2;
        keep(&mut slot, &inner);
    }
    *slot
}
