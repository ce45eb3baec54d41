// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub fn first() -> &'static i32 {
    let table = [1, 2, 3];
    let index = table.len() - 3;
    let chosen = &table[index];
    chosen
}
