// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
use std::ops::AddAssign;

pub struct Sum {
    total: i32,
}

impl AddAssign<&i32> for Sum {
    fn add_assign(&mut self, amount: &i32) {
        self.total += *amount;
    }
}

pub fn start() -> i32 {
    let mut sum = Sum { total: 1 };
    sum += &sum.total;
    sum.total
}
