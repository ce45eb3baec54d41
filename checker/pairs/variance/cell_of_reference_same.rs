// accept
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn same<'a, 'b: 'a>(cell: &'a Cell<&'b i32>) -> &'a Cell<&'b i32> {
    cell
}
