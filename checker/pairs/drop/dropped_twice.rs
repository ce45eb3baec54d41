// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start() {
    let text = String::from("text");
    drop(text);
    drop(text);
}
