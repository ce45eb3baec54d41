// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
fn make() -> Vec<String> {
    vec![String::from("one")]
}

pub fn start() -> usize {
    let first = make().get(0).unwrap();
    first.len()
}
