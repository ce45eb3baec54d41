// reject E0506
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: &mut Option<String>) -> usize {
    if let Some(text) = slot {
        *slot = None;
        return text.len();
    }
    0
}
