// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(text: &String) -> usize {
    let other = String::from("kept");
    let mut kept = text;
    let seen = kept.len();
    kept = &other;
    seen + kept.len()
}
