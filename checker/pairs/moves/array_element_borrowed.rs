// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let texts = [String::from("one"), String::from("two")];
    let first = &texts[0];
    first.len()
}
