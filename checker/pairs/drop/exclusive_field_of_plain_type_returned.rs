// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Plain<'a> {
    target: &'a mut i32,
}

pub fn start<'a>(place: &'a mut i32) -> &'a mut i32 {
    let plain = Plain { target: place };
    &mut *plain.target
}
