// accept
// SPDX-License-Identifier: GPL-2.0-only
fn make() -> String {
    String::from("made")
}

pub fn start() -> char {
    let first = *make().as_bytes().first().unwrap();
    first as char
}
