// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Row {
    number: i32,
}

pub fn start(rows: &mut Vec<Row>) -> i32 {
    let number = rows[0].number;
    rows.push(Row { number: 2 });
    number
}
