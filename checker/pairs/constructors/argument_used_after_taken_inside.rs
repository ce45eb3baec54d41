// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
pub struct Owner {
    text: String,
    length: usize,
}

impl Owner {
    pub fn new(text: String) -> Self {
        let taken = text;
        let length = text.len();
        Owner { text: taken, length }
    }
}
