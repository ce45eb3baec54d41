// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(_values: Vec<String>) {}

pub fn start() -> usize {
    let texts = vec![String::from("one")];
    let first = &texts[0];
    let length = first.len();
    send(texts);
    length
}
