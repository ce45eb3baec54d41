// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut x = 1;
    let mut seen = 0;
    for round in 0..4 {
        let kept = &x;
        if round == 2 {
            continue;
        }
        seen += *kept;
        x += 1;
    }
    seen + x
}
