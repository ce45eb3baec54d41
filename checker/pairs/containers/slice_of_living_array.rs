// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let outer = [1, 2];
    let other = [3, 4];
    let mut slice: &[i32] = &outer;
    let seen = slice[0];
    {
        slice = &other;
    }
    seen + slice[0]
}
