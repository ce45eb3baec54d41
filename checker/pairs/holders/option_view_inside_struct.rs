// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub struct Slot<'a> {
    kept: Option<&'a i32>,
}

pub fn start() -> bool {
    let mut x = 1;
    let mut slot = Slot { kept: None };
    slot.kept = Some(&x);
    x = 2;
    slot.kept.is_some() && *slot.kept.unwrap() == x
}
