// accept
// SPDX-License-Identifier: GPL-2.0-only
fn put<'a, 'b: 'a, T>(slot: &mut &'a T, value: &'b T) {
    *slot = value;
}

pub fn start() -> i32 {
    let outer = 1;
    let longer = 2;
    let mut kept = &outer;
    {
        put(&mut kept, &longer);
    }
    *kept
}
