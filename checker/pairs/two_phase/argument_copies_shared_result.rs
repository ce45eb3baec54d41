// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Table {
    rows: Vec<i32>,
}

impl Table {
    fn first(&self) -> &i32 {
        &self.rows[0]
    }
    fn add(&mut self, row: i32) {
        self.rows.push(row);
    }
}

pub fn start(table: &mut Table) {
    table.add(*table.first());
}
