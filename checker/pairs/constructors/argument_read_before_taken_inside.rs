// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Owner {
    length: usize,
    text: String,
}

impl Owner {
    pub fn new(text: String) -> Self {
        let length = text.len();
        let taken = text;
        Owner { length, text: taken }
    }
}
