// reject E0716
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(text: &String) -> usize {
    let mut kept = text;
    let seen = kept.len();
    kept = &String::from("gone");
    seen + kept.len()
}
