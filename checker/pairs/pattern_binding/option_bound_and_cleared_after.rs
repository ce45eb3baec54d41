// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: &mut Option<String>) -> usize {
    if let Some(text) = slot {
        let length = text.len();
        *slot = None;
        return length;
    }
    0
}
