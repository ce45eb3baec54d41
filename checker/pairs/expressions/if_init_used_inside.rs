// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let outer = 1;
    let mut kept = &outer;
    let mut seen = *kept;
    {
        let inner = *kept + 1;
        if inner > 1 {
            kept = &inner;
            seen += *kept;
        }
    }
    seen
}
