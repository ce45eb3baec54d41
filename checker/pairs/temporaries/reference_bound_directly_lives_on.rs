// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let kept = &String::from("kept");
    kept.len()
}
