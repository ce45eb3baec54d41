// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Builder {
    numbers: Vec<i32>,
}

impl Builder {
    fn with(self, number: i32) -> Builder {
        let mut numbers = self.numbers;
        numbers.push(number);
        Builder { numbers }
    }
}

pub fn start() -> usize {
    let builder = Builder { numbers: Vec::new() };
    let built = builder.with(1).with(2);
    built.numbers.len() + builder.numbers.len()
}
