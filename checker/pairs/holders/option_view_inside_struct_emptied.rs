// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Slot<'a> {
    kept: Option<&'a i32>,
}

pub fn start() -> bool {
    let mut x = 1;
    let mut slot = Slot { kept: None };
    slot.kept = Some(&x);
    let seen = *slot.kept.unwrap();
    slot = Slot { kept: None };
    x = 2;
    slot.kept.is_some() && seen == x
}
