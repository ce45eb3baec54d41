// reject E0507
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(text: &mut Box<String>) -> Box<String> {
    let taken = *text;
    taken
}
