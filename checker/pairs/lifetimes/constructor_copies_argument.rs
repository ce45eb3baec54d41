// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Copy {
    number: i32,
}

impl Copy {
    fn new(number: &i32) -> Self {
        Copy { number: *number }
    }
}

pub fn start() -> i32 {
    let first = 1;
    let mut copy = Copy::new(&first);
    let seen = copy.number;
    {
        let inner = 2;
        copy = Copy::new(&inner);
    }
    seen + copy.number
}
