// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() -> usize {
    let text = String::from("text");
    let length = move || text.len();
    length() + text.len()
}
