// reject E0382
// SPDX-License-Identifier: GPL-2.0-only
use std::ops::Add;

pub struct Path {
    text: String,
}

impl Add for Path {
    type Output = Path;
    fn add(self, other: Path) -> Path {
        let mut text = self.text;
        text.push_str(&other.text);
        Path { text }
    }
}

pub fn start(left: Path, right: Path) -> usize {
    let both = left + right;
    both.text.len() + right.text.len()
}
