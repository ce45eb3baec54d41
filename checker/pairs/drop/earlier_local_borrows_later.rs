// reject E0713
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
    let mut left = User { number: 1, other: None };
    let right = User { number: 2, other: None };
    left.other = Some(&right.number);
}
