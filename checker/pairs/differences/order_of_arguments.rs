// accept
// SPDX-License-Identifier: GPL-2.0-only
fn keep(size: usize, text: String) -> usize {
    size + text.len()
}

pub fn work(text: String) -> usize {
    keep(text.len(), text)
}
