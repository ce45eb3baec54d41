// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
fn longer<'a>(left: &'a String, right: &'a String) -> &'a String {
    if left.len() > right.len() {
        left
    } else {
        right
    }
}

pub fn start(text: &String) -> &String {
    let local = String::from("local");
    longer(text, &local)
}
