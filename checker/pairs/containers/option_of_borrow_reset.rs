// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> bool {
    let mut kept: Option<&i32> = None;
    {
        let x = 1;
        kept = Some(&x);
        let _ = kept.is_some();
    }
    kept = None;
    kept.is_some()
}
