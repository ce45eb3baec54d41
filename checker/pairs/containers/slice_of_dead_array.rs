// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let outer = [1, 2];
    let mut slice: &[i32] = &outer;
    let seen = slice[0];
    {
        let inner = [3, 4];
        slice = &inner;
    }
    seen + slice[0]
}
