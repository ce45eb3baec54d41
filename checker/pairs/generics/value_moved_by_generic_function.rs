// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn consume<T>(_value: T) {}

pub fn start() -> usize {
    let text = String::from("text");
    consume(text);
    text.len()
}
