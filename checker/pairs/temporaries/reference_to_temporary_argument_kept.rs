// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
fn same(text: &String) -> &String {
    text
}

pub fn start() -> usize {
    let kept = same(&String::from("gone"));
    kept.len()
}
