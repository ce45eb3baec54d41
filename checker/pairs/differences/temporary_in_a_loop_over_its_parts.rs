// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Shelf {
    texts: Vec<String>,
}

impl Shelf {
    pub fn texts(&self) -> &[String] {
        &self.texts
    }
}

fn shelf() -> Shelf {
    Shelf { texts: Vec::new() }
}

pub fn work() -> usize {
    let mut size = 0;
    for text in shelf().texts() {
        size += text.len();
    }
    size
}
