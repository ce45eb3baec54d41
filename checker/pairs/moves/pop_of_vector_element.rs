// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> String {
    let mut texts = vec![String::from("one"), String::from("two")];
    texts.push(String::from("three"));
    texts.pop().unwrap()
}
