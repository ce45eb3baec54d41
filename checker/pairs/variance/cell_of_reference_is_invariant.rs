// reject E0621
// SPDX-License-Identifier: GPL-2.0-only
use std::cell::Cell;

pub fn shorter<'a, 'b: 'a>(cell: &'a Cell<&'b i32>) -> &'a Cell<&'a i32> {
    cell
}
