// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub struct Table<'a> {
    rows: Vec<&'a i32>,
}

impl<'a> Table<'a> {
    fn rows(&mut self) -> &mut Vec<&'a i32> {
        &mut self.rows
    }
}

pub fn start() -> i32 {
    let mut table = Table { rows: Vec::new() };
    {
        let x = 1;
        table.rows().push(&x);
    }
    *table.rows[0]
}
