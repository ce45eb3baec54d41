// accept
// SPDX-License-Identifier: GPL-2.0-only
fn send(text: String) -> bool {
    text.is_empty()
}

pub fn start() -> bool {
    let text = String::from("text");
    !text.is_empty() && send(text)
}
