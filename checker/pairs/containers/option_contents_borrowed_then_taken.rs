// reject E0502
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: &mut Option<String>) -> usize {
    let inside = slot.as_ref().unwrap();
    let taken = slot.take();
    inside.len() + taken.unwrap().len()
}
