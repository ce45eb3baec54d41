// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Table {
    rows: Vec<i32>,
    count: usize,
}

pub fn start(table: &mut Table) {
    let rows = &mut table.rows;
    table.count += 1;
    rows.push(1);
    table.count += rows.len();
}
