// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn work() {
    let mut text = String::from("text");
    let first = &mut text;
    let _unused = || drop(first.len() + text.len());
}
