// reject E0713
// SPDX-License-Identifier: GPL-2.0-only
pub struct Guard<'a> {
    target: &'a mut i32,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.target = 0;
    }
}

pub fn start<'a>(guard: Guard<'a>) -> &'a mut i32 {
    &mut *guard.target
}
