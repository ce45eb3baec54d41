// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Collector<'v, 'a> {
    all: &'v mut Vec<&'a i32>,
}

pub fn start() -> i32 {
    let mut all: Vec<&i32> = Vec::new();
    {
        let x = 1;
        let collector = Collector { all: &mut all };
        collector.all.push(&x);
    }
    *all[0]
}
