// accept
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
    log.add(1).add(2).add(3);
    log.add(4);
    log.lines.len()
}
