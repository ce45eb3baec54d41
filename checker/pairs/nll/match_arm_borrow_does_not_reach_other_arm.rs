// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(kind: i32) -> i32 {
    let mut x = 1;
    match kind {
        0 => {
            let shared = &x;
            *shared
        }
        _ => {
            x += 1;
            x
        }
    }
}
