// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> bool {
    text.is_empty()
}

pub fn start(choose: bool) -> usize {
    let text = String::from("text");
    if choose && send(text) {
        return text.len();
    }
    0
}
