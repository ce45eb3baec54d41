// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let mut kept: Option<&i32> = None;
    {
        let x = 1;
        kept = Some(&x);
    }
    *kept.unwrap()
}
