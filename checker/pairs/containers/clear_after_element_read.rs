// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let mut texts = vec![String::from("one")];
    let first = texts.get(0).unwrap();
    let length = first.len();
    texts.clear();
    length
}
