// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub struct Table {
    rows: Vec<i32>,
    count: usize,
}

impl Table {
    fn total(&self) -> usize {
        self.rows.len() + self.count
    }
}

pub fn start(table: &mut Table) -> usize {
    let rows = &mut table.rows;
    let total = table.total();
    rows.push(1);
    total
}
