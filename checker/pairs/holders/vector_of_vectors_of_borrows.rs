// reject E0597
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> i32 {
    let y = 2;
    let mut rows: Vec<Vec<&i32>> = vec![vec![&y]];
    {
        let x = 1;
        rows[0].push(&x);
    }
    *rows[0][0]
}
