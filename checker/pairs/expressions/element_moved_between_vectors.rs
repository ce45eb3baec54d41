// accept
// SPDX-License-Identifier: GPL-2.0-only
pub fn start(from: &mut Vec<String>, to: &mut Vec<String>) {
    while !from.is_empty() {
        let text = from.pop().unwrap();
        to.push(text);
    }
}
