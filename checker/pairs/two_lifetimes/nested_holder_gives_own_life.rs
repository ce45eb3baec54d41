// reject E0515
// SPDX-License-Identifier: GPL-2.0-only
pub struct Source<'a> {
    text: &'a String,
}

pub struct Reader<'s, 'a> {
    source: &'s Source<'a>,
}

impl<'s, 'a> Reader<'s, 'a> {
    fn text(&self) -> &String {
        self.source.text
    }
}

pub fn start(text: &String) -> &String {
    let source = Source { text };
    let reader = Reader { source: &source };
    reader.text()
}
