// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub struct Row {
    total: i32,
}

pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub fn find(&self, total: i32) -> Option<&Row> {
        for row in &self.rows {
            if row.total == total {
                return Some(row);
            }
        }
        None
    }
    pub fn add(&mut self, amount: i32) {
        for row in self.rows.iter_mut() {
            row.total += amount;
        }
    }
}

pub fn start(table: &mut Table) -> i32 {
    let found = table.find(3);
    table.add(2);
    found.unwrap().total
}
