// accept
// SPDX-License-Identifier: GPL-2.0-only
pub struct Tokens<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        Tokens { text, at: 0 }
    }
    pub fn next(&mut self) -> Option<&'a [u8]> {
        while self.at < self.text.len() && self.text[self.at] == b' ' {
            self.at += 1;
        }
        if self.at == self.text.len() {
            return None;
        }
        let start = self.at;
        while self.at < self.text.len() && self.text[self.at] != b' ' {
            self.at += 1;
        }
        Some(&self.text[start..self.at])
    }
}

pub fn longest<'a>(text: &'a [u8]) -> &'a [u8] {
    let mut tokens = Tokens::new(text);
    let mut best = text;
    let mut length = 0;
    while let Some(token) = tokens.next() {
        if token.len() > length {
            length = token.len();
            best = token;
        }
    }
    best
}
