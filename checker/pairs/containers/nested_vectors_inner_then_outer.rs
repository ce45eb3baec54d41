// reject E0499
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut rows = vec![vec![1], vec![2]];
    let row = &mut rows[0];
    rows.push(vec![3]);
    row.push(4);
}
