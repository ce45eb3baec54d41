// accept
// SPDX-License-Identifier: GPL-2.0-only
fn make() -> Vec<String> {
    vec![String::from("one")]
}

pub fn start() -> usize {
    let all = make();
    let first = all.get(0).unwrap();
    first.len()
}
