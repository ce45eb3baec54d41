// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub struct Log {
    lines: Vec<i32>,
}

impl Log {
    fn add(&mut self, line: i32) -> &mut Log {
        self.lines.push(line);
        self
    }
}

pub fn start() -> usize {
    let mut log = Log { lines: Vec::new() };
    let chain = log.add(1).add(2);
    log.add(3);
    chain.lines.len()
}
