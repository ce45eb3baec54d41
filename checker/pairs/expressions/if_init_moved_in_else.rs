// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(choose: bool) -> usize {
    let text = String::from("text");
    let sum;
    if choose {
        sum = text.len();
    } else {
        sum = send(text);
    }
    sum + text.len()
}
