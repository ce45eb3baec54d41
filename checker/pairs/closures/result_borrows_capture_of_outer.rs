// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let outer = 1;
    let longer = 2;
    let mut kept = &outer;
    let seen = *kept;
    {
        let give = || &longer;
        kept = give();
    }
    seen + *kept
}
