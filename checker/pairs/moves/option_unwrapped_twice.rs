// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: Option<String>) -> usize {
    let first = slot.unwrap();
    let second = slot.unwrap();
    first.len() + second.len()
}
