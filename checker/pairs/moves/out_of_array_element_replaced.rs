// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(_text: String) {}

pub fn start(mut texts: [String; 2]) -> usize {
    send(std::mem::replace(&mut texts[1], String::new()));
    texts[0].len()
}
