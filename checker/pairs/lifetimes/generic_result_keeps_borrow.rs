// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
fn same<T>(value: T) -> T {
    value
}

pub fn start() -> i32 {
    let outer = 1;
    let mut kept = same(&outer);
    let seen = *kept;
    {
        let inner = 2;
        kept = same(&inner);
    }
    seen + *kept
}
