// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> usize {
    text.len()
}

pub fn start(choose: bool) -> usize {
    let mut text = String::from("text");
    let sent = send(text);
    if choose {
        text = String::from("again");
    }
    sent + text.len()
}
