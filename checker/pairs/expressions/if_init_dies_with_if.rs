// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let outer = 1;
    let mut kept = &outer;
    {
        let inner = *kept + 1;
        if inner > 1 {
            kept = &inner;
        }
    }
    *kept
}
