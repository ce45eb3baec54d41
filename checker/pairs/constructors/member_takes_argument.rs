// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Owner {
    text: String,
}

impl Owner {
    fn new(text: String) -> Self {
        Owner { text }
    }
    fn left(&self) -> usize {
        self.text.len()
    }
}

pub fn start(text: String) -> usize {
    let owner = Owner::new(text);
    owner.left()
}
