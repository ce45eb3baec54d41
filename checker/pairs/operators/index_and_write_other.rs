// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
use std::ops::{Index, IndexMut};

pub struct Table {
    left: i32,
    right: i32,
}

impl Index<bool> for Table {
    type Output = i32;
    fn index(&self, first: bool) -> &i32 {
        if first {
            &self.left
        } else {
            &self.right
        }
    }
}

impl IndexMut<bool> for Table {
    fn index_mut(&mut self, first: bool) -> &mut i32 {
        if first {
            &mut self.left
        } else {
            &mut self.right
        }
    }
}

pub fn start(table: &mut Table) -> i32 {
    let left = &table[true];
    table[false] = 5;
    *left
}
