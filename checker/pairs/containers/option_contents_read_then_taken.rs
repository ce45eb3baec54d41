// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(slot: &mut Option<String>) -> usize {
    let inside = slot.as_ref().unwrap();
    let before = inside.len();
    let taken = slot.take();
    before + taken.unwrap().len()
}
