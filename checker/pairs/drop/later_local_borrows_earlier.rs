// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct User<'a> {
    number: i32,
    other: Option<&'a i32>,
}

impl Drop for User<'_> {
    fn drop(&mut self) {
        let _ = self.other.is_some();
    }
}

pub fn start() {
    let left = User { number: 1, other: None };
    let mut right = User { number: 2, other: None };
    right.other = Some(&left.number);
}
