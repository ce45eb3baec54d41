// accept
// SPDX-License-Identifier: GPL-2.0-only
fn keep<'a, 'b: 'a>(slot: &mut &'a i32, value: &'b i32) {
    *slot = value;
}

pub fn start() -> i32 {
    let outer = 1;
    let longer = 2;
    let mut slot = &outer;
    {
        keep(&mut slot, &longer);
    }
    *slot
}
