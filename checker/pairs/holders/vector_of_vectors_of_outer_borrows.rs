// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let x = 1;
    let mut rows: Vec<Vec<&i32>> = vec![vec![&y]];
    {
        rows[0].push(&x);
    }
    *rows[0][0]
}
