// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(kind: i32) -> i32 {
    let x: i32;
    match kind {
        0 => x = 1,
        1 => x = 2,
        _ => x = 3,
    }
    x
}
