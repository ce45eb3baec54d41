// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(choose: bool) -> usize {
    let text = String::from("text");
    if choose {
        return send(text);
    }
    text.len()
}
