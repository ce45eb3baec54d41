// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(text: &mut Box<String>) -> Box<String> {
    let taken = std::mem::replace(text, Box::new(String::new()));
    taken
}
