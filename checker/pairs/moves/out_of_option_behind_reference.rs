// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: &mut Option<String>) -> usize {
    let text = slot.unwrap();
    text.len()
}
