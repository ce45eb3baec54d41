// reject E0505
// SPDX-License-Identifier: GPL-2.0-only
pub struct Reader<'a> {
    text: &'a String,
    position: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a String) -> Self {
        Reader { text, position: 0 }
    }
    fn left(&self) -> usize {
        self.text.len() - self.position
    }
}

fn send(_text: String) {}

pub fn start(text: String) -> usize {
    let reader = Reader::new(&text);
    send(text);
    reader.left()
}
