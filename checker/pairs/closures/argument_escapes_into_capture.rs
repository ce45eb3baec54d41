// reject E0521
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut all: Vec<&i32> = Vec::new();
    let mut keep = |x: &i32| all.push(x);
    let y = 1;
    keep(&y);
    all.len()
}
