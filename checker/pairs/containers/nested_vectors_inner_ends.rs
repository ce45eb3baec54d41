// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let mut rows = vec![vec![1], vec![2]];
    let row = &mut rows[0];
    row.push(4);
    rows.push(vec![3]);
}
