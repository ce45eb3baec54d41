// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Row {
    name: String,
    total: i32,
}

pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub fn find(&self, length: usize) -> Option<&Row> {
        for row in &self.rows {
            if row.name.len() == length {
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
    pub fn largest(&self) -> &Row {
        let mut best = &self.rows[0];
        for row in &self.rows {
            if row.total > best.total {
                best = row;
            }
        }
        best
    }
}

pub fn start(table: &mut Table) -> i32 {
    table.add(1);
    let found = match table.find(3) {
        Some(row) => row.total,
        None => 0,
    };
    table.add(2);
    found + table.largest().total
}
